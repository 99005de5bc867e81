import { describe, expect, test } from 'vitest';
import { jsonSchemas } from '../../../src/intake/report/jsonSchemas.ts';

describe('the JSON Schema of', () => {
  test.each(Object.entries(jsonSchemas()))('%s in reports/ is current (-u rewrites it)', async (name, schema) => {
    await expect(schema).toMatchFileSnapshot(`../../../reports/${name}`);
  });
});
