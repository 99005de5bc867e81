import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { INSTALL_JAVA_AND_MAVEN, Neo4jUnavailable, USE_ANOTHER_NEO4J } from './unavailable.ts';

export interface Java {
  readonly command: string;
  /** The release as one number: 17, 21. */
  readonly release: number;
  /** Names this very virtual machine: a class-data archive of another one would be refused. */
  readonly identity: string;
}

const OLDEST_RELEASE = 17;

/**
 * The Java that will run Neo4j: the one in `javaHome`, else the one on PATH.
 * @throws Neo4jUnavailable JAVA_MISSING or JAVA_TOO_OLD.
 */
export async function findJava(javaHome: string | undefined): Promise<Java> {
  const command = javaHome === undefined ? 'java' : join(javaHome, 'bin', 'java');
  const looked = javaHome === undefined ? 'no working `java` is on PATH' : `JAVA_HOME has no working ${command}`;
  const properties = await printedProperties(command);
  if (properties === undefined) {
    throw new Neo4jUnavailable(
      'JAVA_MISSING',
      `Java was not found: ${looked}.\n${INSTALL_JAVA_AND_MAVEN}\n${USE_ANOTHER_NEO4J}`,
    );
  }
  const java = readJavaProperties(command, properties);
  if (java.release < OLDEST_RELEASE) {
    throw new Neo4jUnavailable(
      'JAVA_TOO_OLD',
      `\`${command}\` is Java ${java.release}, and Neo4j needs Java ${OLDEST_RELEASE} or newer. ` +
        `Set JAVA_HOME to a newer one, or install it.\n${INSTALL_JAVA_AND_MAVEN}\n${USE_ANOTHER_NEO4J}`,
    );
  }
  return java;
}

/** Reads what `java -XshowSettings:properties -version` prints. Java 8 calls itself 1.8. */
export function readJavaProperties(command: string, printed: string): Java {
  const property = (name: string) =>
    new RegExp(`^\\s*${name.replaceAll('.', '\\.')} = (.*)$`, 'm').exec(printed)?.[1]?.trim() ?? '';
  const release = Number(/^(?:1\.)?(\d+)/.exec(property('java.specification.version'))?.[1] ?? 0);
  const identity = `${property('java.vm.version')}-${property('os.arch')}`.replaceAll(/[^\w.+-]/g, '_');
  return { command, release, identity };
}

function printedProperties(command: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(command, ['-XshowSettings:properties', '-version'], (error, stdout, stderr) => {
      resolve(error === null ? stdout + stderr : undefined);
    });
  });
}
