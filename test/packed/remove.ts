import { rm } from 'node:fs/promises';

/** Leaves nothing of the consumer's project behind. */
export default async function remove(): Promise<void> {
  const folder = process.env['PACKAGE_FOLDER'];
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
}
