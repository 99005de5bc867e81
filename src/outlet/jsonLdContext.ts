/**
 * The context of JSON-LD exports: provenance by PROV-O (W3C), titles and licences by Dublin Core, points by WGS84 Geo, dates by
 * EDTF, and all that these do not know by terms of our own. It stands in the document, so that nothing is fetched to read it.
 */
const OWN = 'urn:sitrep:term:';
const thing = (term: string) => ({ '@id': `${OWN}${term}`, '@type': '@id' });
const edtf = (term: string) => ({ '@id': `${OWN}${term}`, '@type': 'http://id.loc.gov/datatypes/edtf/EDTF' });
const date = (term: string) => ({ '@id': `${OWN}${term}`, '@type': 'http://www.w3.org/2001/XMLSchema#date' });
const kinds = ['actor', 'location', 'operation', 'source', 'report', 'claim'];

export const CONTEXT = {
  '@version': 1.1,
  '@vocab': OWN,
  ...Object.fromEntries(kinds.map((kind) => [kind, `urn:sitrep:${kind}:`])),
  prov: 'http://www.w3.org/ns/prov#',
  dcterms: 'http://purl.org/dc/terms/',
  geo: 'http://www.w3.org/2003/01/geo/wgs84_pos#',
  'prov:wasDerivedFrom': { '@type': '@id' },
  'prov:wasAttributedTo': { '@type': '@id' },
  'prov:generatedAtTime': { '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' },
  'prov:invalidatedAtTime': { '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' },
  metadata: { '@id': `${OWN}metadata`, '@type': '@json' },
  name: { '@id': 'dcterms:title' },
  description: { '@id': 'dcterms:description' },
  licence: { '@id': 'dcterms:license' },
  citation: { '@id': 'dcterms:bibliographicCitation' },
  language: { '@id': 'dcterms:language' },
  latitude: { '@id': 'geo:lat' },
  longitude: { '@id': 'geo:long' },
  url: { '@id': `${OWN}url`, '@type': '@id' },
  when: edtf('when'),
  said: edtf('said'),
  published: edtf('published'),
  first: date('first'),
  last: date('last'),
  subject: thing('subject'),
  object: thing('object'),
  about: thing('about'),
  through: thing('through'),
  participant: thing('participant'),
  place: thing('place'),
} as const;
