import type { Document, Operation } from '../generate/document.ts';

interface Scheme {
  readonly scheme?: string;
  readonly description?: string;
}

/** The security schemes that the operation asks for, by its own or the document's requirement. */
export function security(
  document: Document,
  { object }: Operation,
): { name: string; description: string }[] {
  const { security: shared } = document as {
    security?: readonly Readonly<Record<string, unknown>>[];
  };
  const own = (object as { security?: typeof shared }).security;
  const { securitySchemes = {} } = (document.components ?? {}) as {
    securitySchemes?: Readonly<Record<string, Scheme>>;
  };
  return (own ?? shared ?? []).flatMap((requirement) =>
    Object.keys(requirement).map((name) => {
      const { scheme = name, description = '' } = securitySchemes[name] ?? {};
      return { name: scheme, description };
    }),
  );
}
