import { fileURLToPath } from 'node:url';

/** Folders that come with the project, wherever it is started from. */
export const MIGRATIONS = fileURLToPath(new URL('../../cypher/migrations/', import.meta.url));
export const REPORTS = fileURLToPath(new URL('../../reports/', import.meta.url));
