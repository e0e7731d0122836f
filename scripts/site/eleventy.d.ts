/** Eleventy ships no declarations: those parts of it that the site uses. */
declare module '@11ty/eleventy' {
  export interface UserConfig {
    setNunjucksEnvironmentOptions(options: Readonly<Record<string, unknown>>): void;
    setTemplateFormats(formats: readonly string[]): void;
    addGlobalData(name: string, value: unknown): void;
    addFilter(name: string, filter: (...values: never[]) => unknown): void;
    addTransform(
      name: string,
      transform: (this: { page: { url: string } }, content: string) => string,
    ): void;
    addWatchTarget(path: string): void;
    on(event: 'eleventy.after', listener: () => Promise<void>): void;
  }

  interface Options {
    readonly quietMode?: boolean;
    readonly configPath?: false;
    readonly runMode?: 'build' | 'watch';
    readonly config?: (config: UserConfig) => void;
  }

  export default class Eleventy {
    constructor(input: string, output: string, options: Options);
    init(): Promise<void>;
    disableLogger(): void;
    write(): Promise<unknown>;
    watch(): Promise<void>;
    stopWatch(): Promise<void>;
  }
}
