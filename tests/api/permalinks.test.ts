import { parse, validate } from 'graphql';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { createSchema } from '../../src/server/schema.ts';
import { readFragment } from '../../web/playground/sharedLink.ts';
import { api } from '../setup/api.ts';
import { exportsFrom } from './exporting.ts';

const { body } = exportsFrom((url) => api().get(url));

const CLAIM = '/id/claim:southfront-2017-06-02/8';

describe('a permanent link', () => {
  test('brings a claim with a text to cite it by', async () => {
    const answer = JSON.parse((await api().get(CLAIM)).body);
    expect(answer).toMatchObject({
      id: 'claim:southfront-2017-06-02/8',
      type: 'Claim',
      permalink: expect.stringMatching(/^http:\/\/[^/]+\/id\/claim:southfront-2017-06-02\/8$/),
      cite: expect.stringMatching(
        /^claim 8 \(paragraph 6\) of SouthFront, .*2017-06-02, https:\/\/southfront\.org\/.*\. Sitrep Graph, http:.*\/id\/claim:southfront-2017-06-02\/8$/,
      ),
      thing: { '@id': 'claim:southfront-2017-06-02/8', about: 'operation:raqqa-convoys' },
    });
  });

  test.each([
    ['report:southfront-2017-06-02', 'Report', 'prov:Entity'],
    ['operation:raqqa-convoys', 'Operation', 'prov:Activity'],
    ['actor:tiger-forces', 'Actor', 'prov:Agent'],
    ['location:baath-dam', 'Location', 'prov:Location'],
    ['source:tass', 'Source', 'prov:Agent'],
  ])('brings %s as it stands in the export', async (id, type, kind) => {
    const { thing, ...told } = JSON.parse((await api().get(`/id/${id}`)).body);
    expect([told.type, thing['@type']]).toEqual([type, expect.arrayContaining([kind])]);
    const whole = JSON.parse(await body('/export/json-ld'));
    expect(whole['@graph']).toContainEqual(thing);
  });

  test('brings JSON-LD to who asks for it', async () => {
    const { headers, body: text } = await api().get(CLAIM, { accept: 'application/ld+json, */*;q=0.1' });
    expect(headers).toMatchObject({ 'content-type': expect.stringContaining('application/ld+json'), vary: 'accept' });
    const [claim] = await jsonld.expand(JSON.parse(text));
    expect(claim?.['@id']).toBe('urn:sitrep:claim:southfront-2017-06-02/8');
  });

  test.each(['claim:southfront-2017-06-02/8', 'report:tass-948804', 'operation:raqqa-convoys', 'actor:isis'])(
    'sends a browser to a question about %s that the playground can ask',
    async (id) => {
      const { statusCode, headers } = await api().get(`/id/${id}`, {
        accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
      });
      const location = String((headers as { location?: string }).location);
      expect([statusCode, location.slice(0, 2)]).toEqual([303, '/#']);
      const { query = '', variables = '' } = readFragment(location.slice(1)) ?? {};
      expect(validate(createSchema(), parse(query))).toEqual([]);
      const answer = await api().ask(query, JSON.parse(variables));
      expect([answer.errors, Object.values(answer.data as object).includes(null)]).toEqual([undefined, false]);
    },
  );

  test.each([
    [
      '/id/claim:southfront-2017-06-02/800',
      'there is no claim, report, actor, place, operation or source "claim:southfront-2017-06-02/800": did you mean claim:southfront-2017-06-02/',
    ],
    ['/id/actor:tiger-force', 'did you mean actor:tiger-forces?'],
    ['/id/nothing', 'an id looks like claim:southfront-2017-06-02/8'],
  ])('%s leads nowhere, and says what may be meant', async (address, message) => {
    const { statusCode, body: text } = await api().get(address);
    expect([statusCode, JSON.parse(text).errors[0].message]).toEqual([404, expect.stringContaining(message)]);
  });
});
