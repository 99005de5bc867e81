import { z } from 'zod';
import { actorsShape, locationsShape, sourcesShape } from './registryShapes.ts';
import { reportShape } from './reportShape.ts';

const SHAPES = {
  'report.schema.json': reportShape,
  'actors.schema.json': actorsShape,
  'locations.schema.json': locationsShape,
  'sources.schema.json': sourcesShape,
};

/**
 * The JSON Schemas (draft 2020-12) of the report format by file name, as text, for editors that check while one types. They hold the shapes and
 * the closed lists; references and dates are judged only when the reports are read.
 */
export function jsonSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(SHAPES).map(([file, shape]) => {
      const schema = z.toJSONSchema(shape, { io: 'input' });
      return [file, `${JSON.stringify(schema, null, 2)}\n`];
    }),
  );
}
