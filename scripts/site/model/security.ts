import type { Document, Operation } from '../../generate/document.ts';

type Requirement = Readonly<Record<string, unknown>>;

interface Scheme {
  readonly scheme?: string;
  readonly description?: string;
}

/** How a request is authorized. */
export interface Authorization {
  readonly name: string;
  readonly description: string;
}

/** The security schemes that an operation requires: its own requirement, or the document's. */
export function authorization(
  document: Document & { readonly security?: readonly Requirement[] },
  { object }: Operation,
): Authorization[] {
  const { security = document.security ?? [] } = object as {
    readonly security?: readonly Requirement[];
  };
  const { securitySchemes = {} } = (document.components ?? {}) as {
    readonly securitySchemes?: Readonly<Record<string, Scheme>>;
  };
  return security.flatMap((requirement) =>
    Object.keys(requirement).map((name) => {
      const { scheme = name, description = '' } = securitySchemes[name] ?? {};
      return { name: scheme, description };
    }),
  );
}
