import { hubPage, rarePage } from './actorPage.ts';
import { backers } from './backers.ts';
import { control, controlMap, controlOfThousand } from './control.ts';
import { entity } from './entity.ts';
import { filteredList } from './filteredList.ts';
import { months } from './months.ts';
import { neighbourhood } from './neighbourhood.ts';
import { paths } from './paths.ts';
import { search } from './search.ts';
import type { Shape } from './shape.ts';
import { thousandOperations } from './thousandOperations.ts';
import { threeLevels } from './threeLevels.ts';

export const shapes: readonly Shape[] = [
  entity,
  hubPage,
  rarePage,
  threeLevels,
  thousandOperations,
  filteredList,
  months,
  backers,
  paths,
  neighbourhood,
  control,
  controlMap,
  controlOfThousand,
  search,
];
