import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { requirePosix } from '../../src/neo4j/embedded.ts';
import { readJavaProperties } from '../../src/neo4j/java.ts';
import { javaPath, openInOtherProcess } from './otherProcess.ts';

let folder: string;
let programs: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitrep-requirements-'));
  programs = join(folder, 'programs');
  await mkdir(programs);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function messageWith(environment: Record<string, string>): Promise<string | undefined> {
  const fresh = { SITREP_DATA: join(folder, 'data'), JAVA_HOME: '' };
  const opened = await openInOtherProcess(join(folder, 'home'), { ...fresh, ...environment });
  await opened.end();
  return opened.message;
}

test('without Java the message names what to install and how to do without', async () => {
  const message = await messageWith({ PATH: programs });
  expect(message).toContain('Java was not found: no working `java` is on PATH');
  expect(message).toContain('apt install openjdk-17-jre-headless maven');
  expect(message).toContain('NEO4J_URI=');
});

test('a JAVA_HOME without Java is named', async () => {
  expect(await messageWith({ JAVA_HOME: programs })).toContain(`JAVA_HOME has no working ${programs}/bin/java`);
});

test('a Java older than 17 is refused', async () => {
  const java = join(programs, 'java');
  await writeFile(java, '#!/bin/sh\necho "    java.specification.version = 11" >&2\n');
  await chmod(java, 0o755);
  expect(await messageWith({ PATH: programs })).toContain('is Java 11, and Neo4j needs Java 17 or newer');
});

test('without Maven the message says that it fetches the jars', async () => {
  await symlink(javaPath(), join(programs, 'java'));
  const message = await messageWith({ PATH: programs });
  expect(message).toContain('no `mvn` is on PATH');
  expect(message).toContain('docker run');
});

test('where Maven cannot fetch, the message repeats what it said and that the fetch can be resumed', async () => {
  await mkdir(join(folder, '.m2'));
  await writeFile(join(folder, '.m2', 'settings.xml'), '<settings><offline>true</offline></settings>');
  const message = await messageWith({ MAVEN_OPTS: `-Duser.home=${folder}` });
  expect(message).toContain('offline mode');
  expect(message).toContain('Run the same command again');
});

test('on Windows the message names WSL, Docker and NEO4J_URI', () => {
  expect(() => requirePosix('win32')).toThrow(/WSL[\s\S]*docker run[\s\S]*NEO4J_URI/);
});

test('Java 8, which calls itself 1.8, is release 8', () => {
  expect(readJavaProperties('java', '    java.specification.version = 1.8\n').release).toBe(8);
});

test('two builds of one Java release have different identities', () => {
  const build = (version: string) =>
    readJavaProperties('java', `    java.vm.version = ${version}\n    os.arch = amd64\n`);
  expect(build('17.0.15+6').identity).toBe('17.0.15+6-amd64');
  expect(build('17.0.16+8').identity).not.toBe(build('17.0.15+6').identity);
});
