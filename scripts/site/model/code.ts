import hljs from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import json from 'highlight.js/lib/languages/json';
import typescript from 'highlight.js/lib/languages/typescript';
import yaml from 'highlight.js/lib/languages/yaml';
import { escapeHtml } from './html.ts';

const LANGUAGES = { bash, json, typescript, yaml };
const ALIASES: Readonly<Record<string, string>> = { sh: 'bash', ts: 'typescript', yml: 'yaml' };
for (const [name, language] of Object.entries(LANGUAGES)) hljs.registerLanguage(name, language);

/**
 * A block of code as HTML. It keeps its lines and scrolls, and the keyboard reaches it.
 * @param label its accessible name
 */
export function codeBlock(text: string, language: string, label: string): string {
  return block(highlight(text, language), label);
}

/** A sample, in which a script can put another server. */
export function sampleBlock(text: string, language: string, label: string, server: string): string {
  const address = escapeHtml(server);
  const html = highlight(text, language)
    .replaceAll(address, `<span data-server="${address}">${address}</span>`)
    .replace(/(createClient.*API_TOKEN(?:<\/span>)?)(?= \}\))/, '$1<span data-base-url></span>');
  return block(html, label);
}

function block(html: string, label: string): string {
  return `<div class="code"><pre tabindex="0" role="region" aria-label="${escapeHtml(label)}"><code>${html}</code></pre></div>`;
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
