import hljs from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import json from 'highlight.js/lib/languages/json';
import typescript from 'highlight.js/lib/languages/typescript';
import yaml from 'highlight.js/lib/languages/yaml';
import { breakableSlashes, escapeHtml } from './html.ts';

const LANGUAGES = { bash, json, typescript, yaml };
const ALIASES: Readonly<Record<string, string>> = { sh: 'bash', ts: 'typescript', yml: 'yaml' };
for (const [name, language] of Object.entries(LANGUAGES)) hljs.registerLanguage(name, language);

/**
 * A block of code as HTML. Its long lines wrap, unless it has a label.
 * @param label the accessible name of a block that keeps its lines and scrolls
 */
export function codeBlock(text: string, language: string, label?: string): string {
  const html = highlight(text, language);
  return block(label === undefined ? breakableSlashes(html) : html, label);
}

/** Text in columns, such as a command's output: it keeps its lines and scrolls. */
export function plainBlock(text: string): string {
  return block(escapeHtml(text), 'Text');
}

function block(html: string, label: string | undefined): string {
  const region =
    label === undefined ? '' : ` tabindex="0" role="region" aria-label="${escapeHtml(label)}"`;
  return `<div class="code"><pre${region}><code>${html}</code></pre></div>`;
}

/** Each token in a class of its own; a language that isn't registered is only escaped. */
function highlight(text: string, language: string): string {
  const name = ALIASES[language] ?? language;
  if (!Object.hasOwn(LANGUAGES, name)) return escapeHtml(text);
  return hljs.highlight(text, { language: name }).value;
}
