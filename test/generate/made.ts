import { close } from '../../scripts/generate/closed.ts';
import { commented } from '../../scripts/generate/comments.ts';
import type { Document } from '../../scripts/generate/document.ts';
import { rules } from '../../scripts/generate/rules.ts';
import { shape } from '../../scripts/generate/shape.ts';
import { types } from '../../scripts/generate/types.ts';
import { validators } from '../../scripts/generate/validators.ts';

/** The types of a document as `views` makes it, with their comments. */
export async function typesOf(views: Document) {
  const { document, comments } = shape(views);
  return commented(await types(document), comments);
}

/** The validators of a document as `views` makes it. */
export function validatorsOf(views: Document) {
  return validators(rules(close(views)));
}
