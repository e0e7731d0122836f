import MarkdownIt from 'markdown-it';

const { utils } = new MarkdownIt();

export function escapeHtml(text: string): string {
  return utils.escapeHtml(text);
}

/** HTML in which an address may break after a slash, and a name before a capital. Copies are the same. */
export function breakableNames(html: string): string {
  return html.replace(/<[^>]*>|&\w+;|(?<=\w)\/(?=\w)|(?<=[a-z\d])(?=[A-Z])/g, (part) =>
    part === '' || part === '/' ? `${part}<wbr>` : part,
  );
}
