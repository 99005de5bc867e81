import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Records } from '../../src/intake/records.ts';
import { configFolder, prepareHome } from '../../src/neo4j/home.ts';
import { ensureJars } from '../../src/neo4j/jars.ts';
import { findJava } from '../../src/neo4j/java.ts';
import { progressOn } from '../../src/neo4j/progress.ts';
import type { Settings } from '../../src/settings.ts';
import { bulkWrites } from './bulk.ts';
import { LIST_DELIMITER } from './importFile.ts';
import { importFiles } from './importFiles.ts';

/**
 * Makes of batches of new records the store of an embedded Neo4j that does not run: what `writeInBulk` writes, by way of files and
 * `neo4j-admin database import`, in a fifth of the time. What was in the store is gone. It has no constraint and no index, and a list
 * without entries is not there. `reach` is told how many operations are in the files.
 */
export async function importOffline(
  settings: Pick<Settings, 'dataFolder' | 'javaHome'>,
  home: string,
  batches: Iterable<Records>,
  reach: (operations: number) => void = () => {},
): Promise<void> {
  const java = await findJava(settings.javaHome);
  const jars = await ensureJars(resolve(settings.dataFolder), progressOn(process.stderr));
  await mkdir(home, { recursive: true, mode: 0o700 });
  await prepareHome(home, 0, java, jars);
  const folder = await mkdtemp(join(home, 'import-'));
  try {
    const files = importFiles(folder);
    let operations = 0;
    for (const batch of bulkWrites(batches)) {
      await batch.write(files.run);
      operations += batch.operations;
      reach(operations);
    }
    const written = (await files.end()).map(({ holds, of, header, rows }) => `--${holds}=${of}=${header},${rows}`);
    const options = [
      '--overwrite-destination=true',
      '--max-off-heap-memory=1g',
      '--trim-strings=true',
      `--array-delimiter=${LIST_DELIMITER}`,
      `--report-file=${join(folder, 'refused')}`,
    ];
    const admin = [java.command, '-Xmx1g', '-cp', `${jars.lib}/*`, 'org.neo4j.cli.AdminTool'];
    const environment = [`NEO4J_HOME=${home}`, `NEO4J_CONF=${configFolder(home)}`];
    const command = ['database', 'import', 'full', 'neo4j', ...options, ...written];
    await promisify(execFile)('env', [...environment, ...admin, ...command]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
