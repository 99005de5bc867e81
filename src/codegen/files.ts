import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A Cypher file as it stands on disk. */
export interface CypherFile {
  /** `cypher/Actor/operations.NEWEST.cypher` */
  readonly path: string;
  /** `Actor` */
  readonly folder: string;
  /** `operations` */
  readonly field: string;
  /** `NEWEST`, `totalCount`, a part's name, or undefined. */
  readonly variant: string | undefined;
  /** `kinds`: the parameter that lists what the list of a page is found from. */
  readonly beginning?: string | undefined;
  readonly text: string;
}

/** All Cypher files below a folder, but the migrations, which are not run by name. */
export function readCypherFiles(root: string): readonly CypherFile[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'migrations')
    .map(({ name }) => name)
    .sort()
    .flatMap((folder) =>
      readdirSync(join(root, folder))
        .filter((name) => name.endsWith('.cypher'))
        .sort()
        .map((name) => {
          const [field = '', variant, beginning, extra] = name.slice(0, -'.cypher'.length).split('.');
          const path = `${root}/${folder}/${name}`;
          if (extra !== undefined)
            throw new Error(
              `${path}: a file is named <field>.cypher, <field>.<variant>.cypher or <field>.<order>.<beginning>.cypher`,
            );
          return { path, folder, field, variant, beginning, text: readFileSync(path, 'utf8').trim() };
        }),
    );
}
