import { describe, expect, test } from 'vitest';
import { articleReport, articlesOf } from '../../../src/intake/ucdp-ged/articles.ts';
import { eventOf } from './events.ts';

const articles = (source_article: string, office = '', date = '', headline = '') =>
  articlesOf(eventOf({ source_article, source_office: office, source_date: date, source_headline: headline }));

describe('the source articles of an event', () => {
  test('are read from source_article, whose headlines may hold commas, semicolons and quotes', () => {
    expect(
      articles('"Gazette, North,2017-06-01,Two dead; one hurt";"Herald,2017-06-02,A “clash”, "they" say"'),
    ).toEqual([
      { office: 'Gazette, North', date: '2017-06-01', headline: 'Two dead; one hurt' },
      { office: 'Herald', date: '2017-06-02', headline: 'A “clash”, "they" say' },
    ]);
  });

  test('are read from the three columns where source_article is spoilt', () => {
    expect(articles('Gazette 1 June', 'Gazette;Herald', '2017-06-01;2017-06-02', 'One;Two')).toEqual([
      { office: 'Gazette', date: '2017-06-01', headline: 'One' },
      { office: 'Herald', date: '2017-06-02', headline: 'Two' },
    ]);
  });

  test.each([
    ['free text', articles('Gazette 13 Sep 2000 "Crisis in the north')],
    ['columns of different length', articles('Gazette', 'Gazette;Herald', '2017-06-01', 'One;Two')],
    ['a date that is none', articles('"Gazette,2017-06-31,One"', 'Gazette', '2017-06-31', 'One')],
    ['nothing', articles('')],
  ])('are none in %s', (_, found) => {
    expect(found).toEqual([]);
  });

  test('are counted once each', () => {
    expect(articles('"Gazette,2017-06-01,One";"Gazette,2017-06-01,One"')).toHaveLength(1);
  });

  test('are the same report for whichever event they are cited', () => {
    const [one] = articles('"Gazette,2017-06-01,One"');
    const [other] = articles('"Herald,2017-06-01,Two";"Gazette,2017-06-01, One"').slice(1);
    expect(articleReport(other!, 'source:x')).toEqual(articleReport(one!, 'source:x'));
  });

  test('have an address that is a UUID of version 8', () => {
    const [one] = articles('"Gazette,2017-06-01,One"');
    expect(articleReport(one!, 'source:x').url).toMatch(
      /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
  });
});
