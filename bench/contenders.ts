import type { DocumentedCall } from '../test/mock/documented.ts';

/** Something that makes the documented calls. */
export interface Contender {
  readonly name: string;
  /** Sends an operation's documented input, and resolves when the response has been read. */
  call(call: DocumentedCall): Promise<unknown>;
}

/** What each of them sends as its token. */
export const TOKEN = 'NORTHFLANK_API_TOKEN';

const AUTHORIZATION = { authorization: `Bearer ${TOKEN}` };

/**
 * The least that a caller would write without any client.
 * @param timeout milliseconds after which a call would be ended; never, if left out
 */
export function bareFetch(url: string, name: string, timeout?: number): Contender {
  const headers = { ...AUTHORIZATION, 'content-type': 'application/json' };
  return {
    name,
    async call({ method, target, body }) {
      const sent = body === undefined ? {} : { body: JSON.stringify(body) };
      const signal = timeout === undefined ? null : AbortSignal.timeout(timeout);
      const response = await fetch(url + target, { method, headers, signal, ...sent });
      if (!response.ok) throw new Error(`${method} ${target} was answered ${response.status}.`);
      const answer = await response.text();
      const isJson = response.headers.get('content-type')?.includes('json') === true;
      return isJson && answer !== '' ? (JSON.parse(answer) as unknown) : answer;
    },
  };
}

/** A function of a client that is named after an operation. */
type Method = (args: object, options?: object) => Promise<unknown>;
type Methods = Readonly<Record<string, Method>>;

/** A client of ours, as a module that exports `createClient`. */
export interface OurModule {
  createClient(options: object): Methods;
}

/** This project's client. */
export function ours(module: OurModule, url: string, name: string, options = {}): Contender {
  const client = module.createClient({ token: TOKEN, baseUrl: url, ...options });
  return {
    name,
    async call({ id, parameters, body }) {
      return client[id]?.(body === undefined ? parameters : { ...parameters, body });
    },
  };
}

/** The parameters by where they stand. */
function placed({ path, parameters }: DocumentedCall): { path: object; query: object } {
  const isInPath = ([name]: [string, unknown]) => path.includes(`{${name}}`);
  const entries = Object.entries(parameters);
  return {
    path: Object.fromEntries(entries.filter(isInPath)),
    query: Object.fromEntries(entries.filter((entry) => !isInPath(entry))),
  };
}

/** What is used of the modules of other clients: their types come from what bench/ installs. */
interface OpenapiFetchModule {
  readonly createClient: (options: object) => {
    readonly request: (method: string, path: string, init: object) => Promise<unknown>;
  };
}

export function openapiFetch(module: unknown, url: string, name: string): Contender {
  const { createClient } = module as OpenapiFetchModule;
  const client = createClient({ baseUrl: url, headers: AUTHORIZATION });
  return {
    name,
    call: async (call) =>
      client.request(call.method, call.path, {
        params: placed(call),
        ...(call.body !== undefined && { body: call.body }),
      }),
  };
}

export function heyApi(module: unknown, url: string, name: string): Contender {
  const { createClient, ...sdk } = module as {
    readonly createClient: (options: object) => object;
  };
  const client = createClient({ baseUrl: url, auth: () => TOKEN });
  return {
    name,
    call: async (call) =>
      (sdk as Methods)[call.id]?.({ client, ...placed(call), body: call.body, throwOnError: true }),
  };
}

export function redocly(module: unknown, url: string, name: string): Contender {
  const { client } = module as {
    client: Methods & { configure(options: object): void };
  };
  client.configure({ serverUrl: url, auth: { bearer: TOKEN } });
  return {
    name,
    call: async (call) => client[call.id]?.({ ...placed(call), body: call.body }),
  };
}

export function ky(module: unknown, url: string, name: string): Contender {
  const { ky } = module as {
    ky: { create(options: object): (path: string, init: object) => { json(): Promise<unknown> } };
  };
  const client = ky.create({ prefixUrl: url, headers: AUTHORIZATION });
  return {
    name,
    call: async ({ method, target, body }) =>
      client(target.slice(1), { method, ...(body !== undefined && { json: body }) }).json(),
  };
}

export function openai(module: unknown, url: string, name: string): Contender {
  const { OpenAI } = module as { OpenAI: new (options: object) => Methods };
  const client = new OpenAI({ apiKey: TOKEN, baseURL: url });
  const request = (method: string, target: string, options: object) =>
    (
      client[method.toLowerCase()] as unknown as (
        target: string,
        options: object,
      ) => Promise<unknown>
    ).call(client, target, options);
  return {
    name,
    call: async ({ method, target, body }) =>
      request(method, target, body === undefined ? {} : { body }),
  };
}

interface VendorModule {
  readonly ApiClient: new (context: VendorContext, options: object) => object;
  readonly ApiClientInMemoryContextProvider: new () => VendorContext;
}

interface VendorContext {
  addContext(context: {
    readonly name: string;
    readonly token: string;
    readonly host: string;
  }): void;
}

/** The vendor's client, set up as its guide says. */
export function vendor(module: unknown, url: string, name: string): Contender {
  const { ApiClient, ApiClientInMemoryContextProvider } = module as VendorModule;
  const context = new ApiClientInMemoryContextProvider();
  context.addContext({ name: 'bench', token: TOKEN, host: url });
  const client = new ApiClient(context, { throwErrorOnHttpErrorCode: true });
  return {
    name,
    call: async ({ id, parameters, body }) => vendorMethod(client, id)({ parameters, data: body }),
  };
}

/** The vendor's name for an operation: `patch.service.build` for `patchBuildService`. */
function vendorMethod(client: object, id: string): Method {
  const [verb = '', ...words] = id.split(/(?=[A-Z])/).map((word) => word.toLowerCase());
  let method: unknown = client;
  for (const word of [verb, ...words.reverse()]) {
    method = (method as Readonly<Record<string, unknown>> | undefined)?.[word];
  }
  if (typeof method !== 'function') throw new Error(`The vendor’s client has no ${id}.`);
  return method as Method;
}
