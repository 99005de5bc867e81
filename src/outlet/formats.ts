import { callerError } from '../graph/errors.ts';
import { nearMatch } from '../intake/nearMatch.ts';
import { csvEdges, csvMetadata, csvNodes } from './csv.ts';
import { cytoscape } from './cytoscape.ts';
import { type Exported, unchanged } from './exported.ts';
import { geojson } from './geojson.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { jsonLd } from './jsonLd.ts';

export interface Format {
  readonly mediaType: string;
  /** What a file of it is called. */
  readonly file: string;
  readonly about: string;
  /** Its text, piece by piece: no more of the graph is held than a piece. */
  readonly write: (exported: Exported) => AsyncGenerator<string>;
}

export const FORMATS: Readonly<Record<string, Format>> = {
  gexf: {
    mediaType: 'application/gexf+xml; charset=utf-8',
    file: 'sitrep.gexf',
    about: 'GEXF 1.3 with dates, for Gephi and networkx',
    write: gexf,
  },
  graphml: {
    mediaType: 'application/graphml+xml; charset=utf-8',
    file: 'sitrep.graphml',
    about: 'GraphML, for yEd, igraph and networkx',
    write: graphml,
  },
  geojson: {
    mediaType: 'application/geo+json; charset=utf-8',
    file: 'sitrep.geojson',
    about: 'GeoJSON (RFC 7946) of places, and of operations at their places',
    write: geojson,
  },
  cytoscape: {
    mediaType: 'application/json; charset=utf-8',
    file: 'sitrep.cyjs',
    about: 'Cytoscape JSON, for Cytoscape and cytoscape.js',
    write: cytoscape,
  },
  'csv-nodes': {
    mediaType: 'text/csv; charset=utf-8; header=present',
    file: 'sitrep-nodes.csv',
    about: 'CSV of actors, places, operations and sources',
    write: csvNodes,
  },
  'csv-edges': {
    mediaType: 'text/csv; charset=utf-8; header=present',
    file: 'sitrep-edges.csv',
    about: 'CSV of relationships',
    write: csvEdges,
  },
  'csv-metadata': {
    mediaType: 'application/csvm+json; charset=utf-8',
    file: 'sitrep-metadata.json',
    about: 'what the two CSV files cannot say of themselves: view, sources to cite, licences, columns',
    write: csvMetadata,
  },
  'json-ld': {
    mediaType: 'application/ld+json; charset=utf-8',
    file: 'sitrep.jsonld',
    about: 'JSON-LD with PROV-O: every claim with its report, its origins and what it speaks of',
    write: jsonLd,
  },
};

/** @throws NOT_FOUND with the format that may be meant. */
export function formatNamed(name: string): Format {
  const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  if (format !== undefined) return format;
  const names = Object.keys(FORMATS);
  const near = nearMatch(name, names) ?? names.find((known) => known.startsWith(name) && name !== '');
  throw callerError(
    'NOT_FOUND',
    `there is no format "${name.slice(0, 60)}"${near === undefined ? ': the' : `: did you mean ${near}? The`} formats are ${names.join(', ')}.`,
    { argument: 'format' },
  );
}

/** The whole text of an export; it ends in an error, never early. */
export function textOf(format: Format, exported: Exported): AsyncGenerator<string> {
  return unchanged(exported, format.write(exported));
}
