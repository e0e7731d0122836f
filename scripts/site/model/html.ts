import MarkdownIt from 'markdown-it';

const { utils } = new MarkdownIt();

export function escapeHtml(text: string): string {
  return utils.escapeHtml(text);
}

/** HTML in which a long address may break after a slash; copied text stays the same. */
export function breakableSlashes(html: string): string {
  return html.replace(/<[^>]*>|(?<=\w)\/(?=\w)/g, (part) => (part === '/' ? '/<wbr>' : part));
}
