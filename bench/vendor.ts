import type { Agent } from 'node:http';
import { TOKEN, type Contender } from './contenders.ts';

export const VENDOR = '@northflank/js-client';

/**
 * What is used of the vendor's client. Its own types would make linting the project depend on an
 * install of bench/.
 */
interface VendorModule {
  readonly ApiClient: new (context: Context, options: object) => object;
  readonly ApiClientInMemoryContextProvider: new () => Context;
}

interface Context {
  addContext(context: {
    readonly name: string;
    readonly token: string;
    readonly host: string;
  }): void;
}

type Endpoint = (options: { parameters: object; data: unknown }) => Promise<unknown>;

/** The vendor's client, set up as its guide says. */
export async function vendor(url: string, name: string, agent?: Agent): Promise<Contender> {
  const module = (await import(VENDOR)) as VendorModule;
  const context = new module.ApiClientInMemoryContextProvider();
  context.addContext({ name: 'bench', token: TOKEN, host: url });
  const client = new module.ApiClient(context, { throwErrorOnHttpErrorCode: true, agent });
  return {
    name,
    call: async ({ id, parameters, body }) => endpoint(client, id)({ parameters, data: body }),
  };
}

/** The vendor's name for an operation: `patch.service.build` for `patchBuildService`. */
function endpoint(client: object, id: string): Endpoint {
  const [verb = '', ...words] = id.split(/(?=[A-Z])/).map((word) => word.toLowerCase());
  const path = [verb, ...words.reverse()];
  let found: unknown = client;
  for (const name of path) found = (found as Readonly<Record<string, unknown>> | undefined)?.[name];
  if (typeof found !== 'function') throw new Error(`${VENDOR} has no ${path.join('.')} for ${id}.`);
  return found as Endpoint;
}
