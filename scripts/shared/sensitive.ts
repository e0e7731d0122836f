import { noCase } from 'change-case';

/*
 * Which fields may hold a secret, by their name and text. It is a question to people, never an
 * answer: what is asked is written down as `x-sensitive: true` or `x-sensitive: false`.
 */

/** What a name ends in whose value is a secret: `clientSecret`, `runtimeEnvironment`, `apiKeys`. */
const SECRET_NAME = new RegExp(
  `(?:^| )(?:${[
    'passwords?|passwd|pass|passphrases?|pins?|secrets?|tokens?|credentials?|jwts?|cookies?',
    '(?:api|access|account|auth|client|encryption|license|master|private|secret|shared|signing|ssh|ssl|tls) keys?',
    'connection (?:strings?|ur[il]s?)|kubeconfig|private pem',
    'envs?|environment|(?:env|environment|build|secret|config) (?:variables?|vars?|values?)|variables',
    '(?:build|runtime|secret|environment) (?:arguments?|args?|files?)',
  ].join('|')})$`,
);

/** Numbers of such things: `maxNumBatchedTokens`. */
const AMOUNT = /(?:^| )(?:max|min|num|number|count|total|limit)(?: |$)/;

/** A text that begins with the secret itself: `The password of the user`, `Secret files by path`. */
const SECRET_TEXT = new RegExp(
  `^(?:the |an? |this |its |your )?(?:[\\w-]+ ){0,2}?(?:${[
    'passwords?|passphrases?|secrets?|credentials?|(?:access |auth(?:entication)? |bearer |api )?tokens?',
    '(?:api|access|account|encryption|private|secret|signing|ssh) keys?',
    'environment variables?|secret files?',
  ].join('|')})(?=$|[.,:;(]| (?:of|for|to|with|by|in|that|which|used|as|from|values?)\\b)`,
  'i',
);

/** A text that says that the value is one: `The value of the secret.` */
const SECRET_VALUE =
  /\b(?:values?|contents?|data) of (?:the |an? |this |each )?(?:\w+ )?(?:secrets?|passwords?|tokens?|variables?)\b|\bshared secrets?\b|\bas (?:an? )?secrets?\b/i;

/** A text of a value that only leads to a secret or tells something of it. */
const REFERENCE =
  /^(?:the |an? |its |their )?(?:[\w-]+ )?(?:ids?|identifiers?|slugs?|names?|types?|kinds?|number|count|status|state|list of ids?)\b|^(?:whether|if|which|when)\b/i;

/**
 * Whether the name or the text of a field speaks of something that nobody else may see: passwords,
 * tokens, keys, environment variables, build arguments, secret files. What leads to a secret, such
 * as `secretId`, doesn't.
 *
 * @param name the field's name; for the items of an array, the array's
 * @param description the field's text, of the page or of the spec
 */
export function speaksOfSecrets(name: string, description = ''): boolean {
  const text = description.trim();
  if (REFERENCE.test(text)) return false;
  const words = noCase(name);
  const isNamed = SECRET_NAME.test(words) && !AMOUNT.test(words);
  return isNamed || SECRET_TEXT.test(text) || SECRET_VALUE.test(text);
}
