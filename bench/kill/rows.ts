import { randomFrom } from '../conflict/random.ts';

const COLUMNS =
  'id,year,type_of_violence,side_a_new_id,side_a,side_b_new_id,side_b,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,low,best,high';

/** A CSV file in the form of UCDP GED with made-up events, the same for the same seed. */
export function madeUpEvents(count: number, seed: number): string {
  const random = randomFrom(seed);
  const upTo = (most: number) => Math.floor(random() * most);
  const lines = Array.from({ length: count }, (_, index) => {
    const day = `2017-${two(1 + upTo(12))}-${two(1 + upTo(28))}`;
    const [side, town] = [upTo(12), upTo(40)];
    const [latitude, longitude] = [(34 + town / 20).toFixed(2), (38 + (town % 7) / 10).toFixed(2)];
    const cell = Math.floor((Number(latitude) + 90) * 2) * 720 + Math.floor((Number(longitude) + 180) * 2) + 1;
    const killed = upTo(20);
    return [
      ...[index + 1, 2017, 1, 501, 'Government of Redland', 600 + side, `Army ${side}`],
      ...[`"""Gazette,${day},Clash ${index}"""`, 'Gazette', day, `Clash ${index}`, `Watch ${upTo(5)}`],
      ...[1, `Mill ${town} town`, `Province ${town % 5}`, `District ${town % 9}`, latitude, longitude],
      ...[
        `POINT (${longitude} ${latitude})`,
        cell,
        'Syria',
        652,
        1,
        1,
        day,
        day,
        killed,
        0,
        0,
        0,
        killed,
        killed,
        killed,
      ],
    ].join(',');
  });
  return `${[COLUMNS, ...lines].join('\n')}\n`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
