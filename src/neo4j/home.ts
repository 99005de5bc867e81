import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Jars } from './jars.ts';
import type { Java } from './java.ts';
import { Neo4jUnavailable } from './unavailable.ts';

/** Folder of the configuration inside a home. */
export const configFolder = (home: string) => join(home, 'conf');

/** The password that lies in the home; undefined when there is none yet. */
export async function readPassword(home: string): Promise<string | undefined> {
  const text = await readFile(passwordFile(home), 'utf8').catch(() => undefined);
  return text?.trim();
}

/**
 * Makes a home ready for a start: folders, neo4j.conf for that port and, before the first start, a password of its own in a
 * file that only the user can read. Call it only while holding the run file: it overwrites neo4j.conf.
 * @throws Neo4jUnavailable PASSWORD_LOST when there is a database but no password file.
 */
export async function prepareHome(home: string, port: number, java: Java, jars: Jars): Promise<string> {
  await mkdir(configFolder(home), { recursive: true });
  await mkdir(join(home, 'logs'), { recursive: true });
  await writeFile(join(configFolder(home), 'neo4j.conf'), configuration(port));

  const hasDatabase = await access(join(home, 'data', 'databases')).then(
    () => true,
    () => false,
  );
  const password = await readPassword(home);
  if (password !== undefined && hasDatabase) return password;
  if (hasDatabase) {
    throw new Neo4jUnavailable(
      'PASSWORD_LOST',
      `${home} holds a database but not its password: ${passwordFile(home)} is missing. Put that file back, or move the folder away to start with an empty database.`,
    );
  }
  const first = password ?? randomBytes(24).toString('hex');
  if (password === undefined) await writeFile(passwordFile(home), `${first}\n`, { mode: 0o600, flag: 'wx' });
  await setInitialPassword(home, java, jars);
  return first;
}

/**
 * Neo4j's admin command reads the password from the file, so that no process list shows it. The class that `neo4j-admin` names
 * would start a second JVM for this one, three times as slow.
 */
async function setInitialPassword(home: string, java: Java, jars: Jars): Promise<void> {
  const environment = [`NEO4J_HOME=${home}`, `NEO4J_CONF=${configFolder(home)}`];
  const jvm = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Xmx96m', '-cp', `${jars.lib}/*`];
  const command = ['org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', `@${passwordFile(home)}`];
  await promisify(execFile)('env', [...environment, java.command, ...jvm, ...command]);
}

const passwordFile = (home: string) => join(home, 'password');

function configuration(port: number): string {
  return `# Written at every start.
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
server.memory.pagecache.size=256m
dbms.usage_report.enabled=false
# The last guard against a statement that never ends; a client that needs longer asks for it in its transaction.
db.transaction.timeout=60s
db.tx_log.preallocate=false
db.logs.query.enabled=OFF
# Without these two a stop takes ten seconds.
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
internal.dbms.bolt.netty_server_shutdown_timeout=1s
`;
}
