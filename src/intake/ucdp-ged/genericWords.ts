import { foldName } from '../../names/folding.ts';

/** Words that describe people without naming them, as coders write them in `source_original`. */
const WORDS = `
a an and area anonymous another at by condition di for from ground in its local nearby no not of on or other
same several some speaking that the their this to town two three various many multiple according said told via with

administration administrative administrator activist activists agencies agency aid army authorities authority
chairman chief chiefs civil civilian civilians citizen citizens clergy coalition command commander commanders
commission communities community correspondent correspondents council councillor deputy department detective
director district doctor doctors elder elders enforcement eye eyewitness eyewitnesses federal fighter fighters
forces foreign gendarmerie general gov government governmental governments governor governors govt guerrillas head health hospital hospitals
human humanitarian inhabitant inhabitants insurgent insurgents intelligence journalist journalists judicial
law leader leaders locals mayor media medic medical medics member members militant militants military militia
minister ministry mission monitors morgue municipal national neighbour neighbours newspaper newspapers ngo ngos
office officer officers official officials opposition parliament people person police policeman politician
politicians presidency president presidential press prosecutor prosecutors protesters protestors province provincial public radio
rebel rebels red regional relations relative relatives report reported reporter reporters reports rescue
resident residents rights security senior separatist separatists service services social
source sources spokesman spokesmen spokesperson spokespersons spokeswoman staff state statement statements
survivor survivors television testimony top traditional tribal tribe troops tv unidentified unknown unnamed unspecified
victim victims village villager villagers website witness witnesse witnesses worker workers

defence defense interior justice mod moi web site news reports`;

const GENERIC: ReadonlySet<string> = new Set(
  WORDS.split(/\s+/)
    .filter((word) => word !== '')
    .flatMap((word) => foldName(word).split(' ')),
);

/** Whether a folded name only describes ("senior police officials", "Interior Ministry statement") and so identifies nobody. */
export function isGeneric(folded: string): boolean {
  return folded.split(' ').every((word) => GENERIC.has(word));
}
