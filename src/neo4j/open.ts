import { join, resolve } from 'node:path';
import type { Neo4jAddress, Settings } from '../settings.ts';
import { openEmbedded } from './embedded.ts';
import { type Progress, progressOn } from './progress.ts';

export interface OpenOptions {
  /** Home folder of an embedded database: its data, logs, password. The data folder's `database` by default. */
  readonly home?: string;
  /** Where to say what takes long; stderr by default. */
  readonly progress?: Progress;
}

export interface OpenNeo4j {
  readonly address: Neo4jAddress;
  /** `uri`: named by the settings. `embedded`: started here. `attached`: an embedded one that another process runs. */
  readonly kind: 'uri' | 'embedded' | 'attached';
  /** Stops the server if it was started here. It ends with this process anyway, whatever ends that. */
  stop(): Promise<void>;
}

/**
 * A Neo4j to work with: the one the settings name, which is not contacted here, else the embedded one, which answers when
 * the promise is fulfilled.
 * @throws Neo4jUnavailable with what is missing and what to do.
 */
export async function openNeo4j(
  settings: Pick<Settings, 'neo4j' | 'dataFolder' | 'javaHome'>,
  options: OpenOptions = {},
): Promise<OpenNeo4j> {
  if (settings.neo4j !== undefined) return { address: settings.neo4j, kind: 'uri', stop: async () => {} };
  const dataFolder = resolve(settings.dataFolder);
  return openEmbedded({
    dataFolder,
    javaHome: settings.javaHome,
    home: options.home === undefined ? join(dataFolder, 'database') : resolve(options.home),
    progress: options.progress ?? progressOn(process.stderr),
  });
}
