/** The package's version, which `User-Agent` names; a test holds it against package.json. */
export const VERSION = '0.1.0' as string;
