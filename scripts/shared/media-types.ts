/** Whether bodies of a media type are JSON: `application/json` and every `application/…+json`. */
export function isJson(mediaType: string): boolean {
  return /^application\/(?:[^;]+\+)?json\s*(?:;|$)/.test(mediaType);
}
