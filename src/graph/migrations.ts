import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Neo4jError } from 'neo4j-driver';
import { type Database, databaseOf } from './database.ts';

/** One step of the graph's schema. Its name is that of its file: `V001__uniqueness_constraints.cypher`. */
export interface Migration {
  readonly name: string;
  /** Each runs in a transaction of its own, since Neo4j lets schema and data not share one. */
  readonly statements: readonly string[];
}

/** A migration that the graph remembers. */
export interface AppliedMigration {
  readonly version: number;
  readonly name: string;
  readonly checksum: string;
}

/** The migrations at hand and those in the graph don't fit together; nothing was applied. */
export class MigrationError extends Error {
  override name = 'MigrationError';
}

const FILE_NAME = /^V(\d{3,})__[a-z0-9]+(?:_[a-z0-9]+)*\.cypher$/;
const INDEX_LIMIT_SECONDS = 600;

/**
 * Brings the graph's schema up to date and returns the names of the migrations applied by this call.
 *
 * A migration is applied once and remembered as (:Migration {version, name, checksum, appliedAt}). Its statements run one by
 * one and it is remembered after the last: a break in between, or two processes at once, run statements twice. So each must
 * change nothing the second time (IF NOT EXISTS, MERGE). Indexes are online when this returns.
 * @throws MigrationError for a wrong file name, a gap in the versions, or an applied migration that has changed or is missing.
 */
export async function migrate(database: Database, source: string | readonly Migration[]): Promise<string[]> {
  const migrations = typeof source === 'string' ? readMigrations(source) : source;
  await run(
    database,
    'CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (m:Migration) REQUIRE m.version IS UNIQUE',
  );
  const pending = pendingMigrations(migrations, await appliedMigrations(database));
  const applied: string[] = [];
  for (const migration of pending) {
    for (const statement of migration.statements) await run(database, statement);
    if (await remember(database, migration)) applied.push(migration.name);
  }
  if (pending.length > 0) {
    await run(database, 'CALL db.awaitIndexes($seconds)', { seconds: INDEX_LIMIT_SECONDS });
    pendingMigrations(migrations, await appliedMigrations(database));
  }
  return applied;
}

/** The migrations in a folder, in order. Statements end in `;` at the end of a line; lines that begin with `//` are left out. */
export function readMigrations(folder: string): Migration[] {
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, statements: splitStatements(readFileSync(join(folder, name), 'utf8')) }));
}

export function splitStatements(text: string): string[] {
  const code = text
    .split(/\r?\n/)
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n');
  return code
    .split(/;[ \t]*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

/** SHA-256 of the statements, so that comments and line ends may change. */
export function checksum(migration: Migration): string {
  return createHash('sha256').update(migration.statements.join(';\n')).digest('hex');
}

/**
 * Those of `migrations` that are not applied yet, in order.
 * @throws MigrationError unless versions run 1, 2, 3 … and the applied ones are the first of them, unchanged.
 */
export function pendingMigrations(
  migrations: readonly Migration[],
  applied: readonly AppliedMigration[],
): readonly Migration[] {
  requireConsecutive(migrations);
  const inOrder = applied.toSorted((a, b) => a.version - b.version);
  for (const [index, remembered] of inOrder.entries()) {
    const expected = index + 1;
    if (remembered.version !== expected) {
      throw new MigrationError(
        `The graph remembers migration ${remembered.name} but not version ${expected}: versions are applied in order, so its (:Migration) nodes were edited. Restore the one of version ${expected}.`,
      );
    }
    requireUnchanged(migrations[index], remembered);
  }
  return migrations.slice(inOrder.length);
}

function requireConsecutive(migrations: readonly Migration[]): void {
  for (const [index, { name, statements }] of migrations.entries()) {
    const expected = `V${String(index + 1).padStart(3, '0')}`;
    if (!FILE_NAME.test(name)) {
      throw new MigrationError(`${name}: a migration is named like ${expected}__lower_case_words.cypher`);
    }
    if (versionOf(name) !== index + 1) {
      throw new MigrationError(
        `${name}: the next version must be ${expected}; versions run 001, 002, 003 … without a gap or a repeat`,
      );
    }
    if (statements.length === 0) throw new MigrationError(`${name}: it has no statement`);
  }
}

function requireUnchanged(migration: Migration | undefined, remembered: AppliedMigration): void {
  if (migration === undefined) {
    throw new MigrationError(
      `The graph has migration ${remembered.name}, which is not at hand: this program is older than the graph. Use the version that migrated it, or a newer one.`,
    );
  }
  const found = checksum(migration);
  if (migration.name === remembered.name && found === remembered.checksum) return;
  throw new MigrationError(
    `${migration.name} was changed after the graph applied it as ${remembered.name}: its checksum is ${found}, applied was ${remembered.checksum}. Restore the file and put the change into a new migration.`,
  );
}

function versionOf(name: string): number {
  return Number(FILE_NAME.exec(name)?.[1]);
}

async function appliedMigrations(database: Database): Promise<AppliedMigration[]> {
  const { records } = await run(
    database,
    'MATCH (m:Migration) RETURN m.version AS version, m.name AS name, m.checksum AS checksum ORDER BY version',
  );
  return records.map((record) => ({
    version: Number(record.get('version')),
    name: record.get('name'),
    checksum: record.get('checksum'),
  }));
}

/** False when another process was first. */
async function remember(database: Database, migration: Migration): Promise<boolean> {
  try {
    await run(
      database,
      'CREATE (:Migration {version: toInteger($version), name: $name, checksum: $checksum, appliedAt: datetime()})',
      { version: versionOf(migration.name), name: migration.name, checksum: checksum(migration) },
    );
    return true;
  } catch (error) {
    if (error instanceof Neo4jError && error.code === 'Neo.ClientError.Schema.ConstraintValidationFailed') return false;
    throw error;
  }
}

/** As long as it takes: what goes through all of a large graph may need more than the server gives a question. */
function run(database: Database, statement: string, parameters: Record<string, unknown> = {}) {
  const transactionConfig = { timeout: 0 };
  return database.driver.executeQuery(statement, parameters, { ...databaseOf(database), transactionConfig });
}
