import type { JudgedClaim } from '../../src/judgement/claim.ts';
import { capture, claim, controls, figure, operation, relation, report, unnamed, withdrawal } from './building.ts';

/** What the shipped reports say of a few places and operations, encoded by hand. */
const southfront26 = report('southfront', '2017-05-26');
const southfront30 = report('southfront', '2017-05-30');
const southfront31 = report('southfront', '2017-05-31');
const seed = report('southfront', '2017-06-02');
const southfront5 = report('southfront', '2017-06-05');
const tsi31 = report('tsi', '2017-05-31');
const tsi2 = report('tsi', '2017-06-02');
const tsi5 = report('tsi', '2017-06-05');
const deeply = report('syria-deeply', '2017-06-05');
const sohr = report('sohr', '2017-06-14/2017-06-15');
const sana = report('syria360', '2017-06-01');
const sputnik = report('sputnik', '2017-06-01');
const tass = report('tass', '2017-06-01');

const sdfTakesDam = capture('baath-dam-capture', 'sdf', 'baath-dam');
const proSdf = unnamed('southfront-2017-06-02/pro-sdf-sources', 'COALITION');

export const dam = {
  captured: claim(southfront31, sdfTakesDam),
  retaken: claim(seed, sdfTakesDam, { by: proSdf }),
  denied: claim(seed, sdfTakesDam, { polarity: 'DENIES' }),
  clashes: claim(seed, operation('baath-dam-clashes', 'CLASH', { PARTY: ['sdf', 'isis'] }, 'baath-dam', 'ONGOING'), {
    basis: 'TOLD',
  }),
  reuters: claim(deeply, sdfTakesDam, { by: 'reuters', when: '2017-06-04' }),
};

export const maskana = {
  heldOn26May: claim(southfront26, controls('isis', 'maskana')),
  heldOn30May: claim(southfront30, controls('isis', 'maskana')),
  heldOn31May: claim(tsi31, controls('isis', 'maskana')),
  heldBySeed: claim(seed, controls('isis', 'maskana')),
  heldByTsi: claim(tsi2, controls('isis', 'maskana')),
  southfront: claim(southfront5, capture('maskana-capture', 'tiger-forces', 'maskana'), { when: '2017-06-03' }),
  withdrawal: claim(southfront5, withdrawal('maskana-withdrawal', 'isis', 'maskana'), {
    by: unnamed('southfront-2017-06-05/local-sources'),
  }),
  tsiSummary: claim(tsi5, capture('maskana-capture', 'pro-government', 'maskana'), { when: '2017-06-05' }),
  tsiItem: claim(tsi5, capture('maskana-capture', 'pro-government', 'maskana'), {
    by: ['sana', 'reuters'],
    when: '2017-06-04',
  }),
  sohr: claim(sohr, capture('maskana-capture', 'pro-government', 'maskana'), { when: '2017-06-04' }),
};

export const jadyaa = {
  southfront: claim(seed, capture('jadyaa-capture', 'tiger-forces', ['jadyaa-saghira', 'jadyaa-kabira'])),
  tsi: claim(tsi2, capture('jadyaa-capture', 'pro-government', ['jadyaa-saghira', 'jadyaa-kabira']), {
    by: ['24aleppo', 'all4syria'],
    when: '2017-06-01',
  }),
};

const strike = operation('raqqa-convoys', 'AIR_STRIKE', { ATTACKER: 'russian-aerospace-forces', TARGET: 'isis' });
const killed = (low: number, high: number | null) => figure('KILLED', 'isis', low, high);
const losses = (vehicles: number) => [
  figure('DESTROYED', 'vehicles', vehicles),
  figure('DESTROYED', 'fuel-trucks', 8),
  figure('DESTROYED', 'armed-pickups', 17),
];

export const convoys = {
  southfront: claim(seed, strike, {
    by: 'russian-mod',
    said: '2017-06-01',
    when: '2017-05-29',
    figures: [killed(80, 80), ...losses(36)],
  }),
  sana: claim(sana, strike, {
    by: 'russian-mod',
    through: ['sana'],
    said: '2017-06-01',
    when: '2017-05-29',
    figures: [killed(80, null), ...losses(53)],
  }),
  sputnik: claim(sputnik, strike, {
    by: 'russian-mod',
    when: '2017-05-29/2017-05-30',
    figures: [killed(80, null), ...losses(36)],
  }),
  tass: claim(tass, strike, {
    by: 'russian-mod',
    when: '2017-05-31/2017-06-01',
    figures: [killed(80, null), ...losses(36)],
  }),
};

const corridorAccount = operation('raqqa-corridor', 'OPEN_CORRIDOR', {
  FACILITATOR: ['sdf', 'coalition'],
  BENEFICIARY: 'isis',
});

export const corridor = {
  accusation: claim(seed, corridorAccount, { by: 'russian-mod', said: '2017-06-01' }),
  denial: claim(seed, corridorAccount, { by: 'sdf', said: '2017-05-01/2017-05-31', polarity: 'DENIES' }),
};

export const zaza = {
  failure: claim(
    seed,
    operation(
      'zaza-attack',
      'ATTACK',
      { ATTACKER: 'fsa', DEFENDER: 'saa', DEFENDER_SUPPORT: 'russian-aerospace-forces' },
      'zaza',
      'FAILED',
    ),
    { by: unnamed('southfront-2017-06-02/fsa-sources', 'OPPOSITION'), when: '2017-05-31' },
  ),
};

export const backing = { fsa: claim(seed, relation('fsa', 'BACKED_BY', 'us')) };

export const shipped: readonly JudgedClaim[] = [dam, maskana, jadyaa, convoys, corridor, zaza, backing].flatMap(
  (group) => Object.values(group),
);
