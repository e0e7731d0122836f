/** Defined by the build, from package.json; no such name exists where the sources run as they are. */
declare const PACKAGE_VERSION: string | undefined;

/** The package's version, which `User-Agent` names; `0.0.0` in a run of the sources themselves. */
export const VERSION: string = typeof PACKAGE_VERSION === 'string' ? PACKAGE_VERSION : '0.0.0';
