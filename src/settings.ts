import envPaths from 'env-paths';

/** Where a Neo4j that is already running answers, and how to log in. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** The database's name; undefined means the server's default. */
  readonly database: string | undefined;
}

export interface Settings {
  /** Set when `NEO4J_URI` is: use that server and start none. */
  readonly neo4j: Neo4jAddress | undefined;
  /** Folder of everything we keep on disk: Neo4j's jars, its data and its password. */
  readonly dataFolder: string;
  /** A Java to prefer to the one on PATH, for the embedded Neo4j. */
  readonly javaHome: string | undefined;
  readonly host: string;
  readonly port: number;
  /** Origins whose pages may ask from a browser: `https://example.org`, `localhost` (any port of this machine), `*` (any). */
  readonly corsOrigins: readonly string[];
  readonly logLevel: string;
}

/** A setting the user gave that cannot be used; the message names the variable and what was expected. */
export class SettingError extends Error {
  override name = 'SettingError';
}

/**
 * The only place where the environment is read.
 * NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE, SITREP_DATA, JAVA_HOME, HOST, PORT, CORS_ORIGINS, LOG_LEVEL.
 */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const uri = env.NEO4J_URI || undefined;
  if (uri !== undefined && !env.NEO4J_PASSWORD) {
    throw new SettingError(
      'NEO4J_URI is set but NEO4J_PASSWORD is not: set both, or neither to use the embedded Neo4j',
    );
  }
  return {
    neo4j:
      uri === undefined
        ? undefined
        : {
            uri,
            username: env.NEO4J_USERNAME || 'neo4j',
            password: env.NEO4J_PASSWORD ?? '',
            database: env.NEO4J_DATABASE || undefined,
          },
    dataFolder: env.SITREP_DATA || envPaths('sitrep-graph', { suffix: '' }).data,
    javaHome: env.JAVA_HOME || undefined,
    host: env.HOST ?? '127.0.0.1',
    port: readPort(env.PORT),
    corsOrigins: readOrigins(env.CORS_ORIGINS ?? 'localhost'),
    logLevel: env.LOG_LEVEL ?? 'info',
  };
}

function readOrigins(text: string): readonly string[] {
  const origins = text
    .split(',')
    .map((origin) => origin.trim())
    .filter((origin) => origin !== '');
  const wrong = origins.find((origin) => origin !== '*' && origin !== 'localhost' && !isOrigin(origin));
  if (wrong === undefined) return origins;
  throw new SettingError(
    `CORS_ORIGINS has "${wrong}": each part is an origin without a path, such as https://example.org, or localhost, or *`,
  );
}

function isOrigin(text: string): boolean {
  return /^https?:$/.test(URL.parse(text)?.protocol ?? '') && URL.parse(text)?.origin === text;
}

function readPort(text: string | undefined): number {
  if (text === undefined) return 4000;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new SettingError(`PORT must be a whole number from 0 to 65535, not "${text}"`);
  }
  return port;
}
