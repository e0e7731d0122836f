import hljs from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import json from 'highlight.js/lib/languages/json';
import typescript from 'highlight.js/lib/languages/typescript';
import yaml from 'highlight.js/lib/languages/yaml';
import { MOCK, MOCK_TOKEN } from '../mock-server.ts';
import { escapeHtml } from './html.ts';

const LANGUAGES = { bash, json, typescript, yaml };
const ALIASES: Readonly<Record<string, string>> = { sh: 'bash', ts: 'typescript', yml: 'yaml' };
for (const [name, language] of Object.entries(LANGUAGES)) hljs.registerLanguage(name, language);

/**
 * A block of code as HTML. It keeps its lines and scrolls, and the keyboard reaches it.
 * @param label its accessible name
 */
export function codeBlock(text: string, language: string, label: string): string {
  return block(highlight(text, language), label, kindOf(text, language));
}

/** A sample. A script can put in what it sends to the mock server instead: `data-mock`. */
export function sampleBlock(text: string, language: string, label: string, server: string): string {
  const address = escapeHtml(server);
  const html = highlight(text, language)
    .replaceAll(address, forMock(address, MOCK))
    .replace(
      /<span class="hljs-(?:variable|subst)"(?=>\$\{?[\w.]+_TOKEN)/g,
      `$& data-mock="${MOCK_TOKEN}"`,
    )
    .replace(/process\.<span[^>]*>env<\/span>\.<span[^>]*>(\w+_TOKEN)<\/span>/g, (_, name) =>
      forMock(`process.env.${String(name)}`, `'${MOCK_TOKEN}', baseUrl: '${MOCK}'`),
    );
  return block(html, label, kindOf(text, language));
}

function forMock(html: string, replacement: string): string {
  return `<span data-mock="${escapeHtml(replacement)}">${html}</span>`;
}

/** Output is not copied; a single line has its button beside it. */
function kindOf(text: string, language: string): string {
  if (/^(?:text)?$/.test(language)) return ' output';
  return text.includes('\n') ? '' : ' line';
}

function block(html: string, label: string, kind: string): string {
  return `<div class="code${kind}"><pre tabindex="0" role="region" aria-label="${escapeHtml(label)}"><code>${html}</code></pre></div>`;
}

/** Each token in a class of its own; a language that isn't registered is only escaped. */
function highlight(text: string, language: string): string {
  const name = ALIASES[language] ?? language;
  if (!Object.hasOwn(LANGUAGES, name)) return escapeHtml(text);
  // Punctuation has no colour, and would be a third of a page. Between tags a quote stays one.
  return hljs
    .highlight(text, { language: name })
    .value.replace(/<span class="hljs-punctuation">([^<]*)<\/span>/g, '$1')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'");
}
