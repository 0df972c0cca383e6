// The words that the set phrases of personFaultPhrases.ts share, by what they have in common.
import { allFormsOf } from '../notation/inflect';
import { phrasesOf, type WordSets } from '../notation/phrases';
import { gathered, list, words } from '../notation/wordLists';

const sets: WordSets = {
  flaw: words(`mistake+ error+ blunder+ slip slip-up oversight typo+ bug+ regression+ defect+ flaw misconfiguration fault misjudgment
      misjudgement lapse omission negligence neglect inattention failure`),
  harm: words(
    'outage+ incident+ failure downtime disruption problem corruption crash loss leak breach mess chaos delay',
  ),
  deed: words(
    `deleted removed dropped wiped erased purged truncated overwrote pushed merged shipped broke unplugged disconnected disabled killed leaked
    introduced let edited looped skipped rotated uploaded committed dismissed ignored announced lost corrupted ran rebooted restarted caused triggered botched messed screwed`,
  ),
  acting:
    words(`deleting removing dropping wiping erasing purging overwriting pushing running executing merging deploying editing restarting
    rebooting copying pasting typing entering choosing selecting picking uploading restoring disabling unplugging disconnecting
    renaming killing leaving failing ignoring missing skipping not misreading clicking letting bypassing sitting`),
  doing:
    words(`having wiring breaking using putting taking making adding approving signing updating rotating enabling muting resetting giving
    sharing promoting downloading severing opening closing switching locking pulling yanking cutting turning force-pushing committing
    hitting pressing dropping applying changing setting sending booking moving cleaning digging testing upgrading patching`),
  busy: words(
    'running syncing rebuilding rebalancing draining writing replicating being held in locked open live active',
  ),
  cleared: words(
    'approved tested reviewed signed checked verified confirmed cleared validated locked ready done over warm reported finished ended completed joined drained synced arrived come opened left agreed started passed',
  ),
  seen: words(
    'visited compared heard opened read checked tested seen tried asked looked called told run verified informed consulted reviewed notified met raised objected spotted questioned',
  ),
  bad: words(`unbounded missing infinite unsafe duplicate incomplete unreviewed breaking broken red bad failing faulty wrong stale malformed
    invalid untested unsigned buggy flawed`),
  late: words('late slowly sluggishly hesitantly'),
  work: words(`push change commit deploy deployment edit patch merge query script config restart reboot upgrade migration hotfix import click
    mail email update rollout cleanup`),
  broke: words(
    'broke killed crashed downed flattened bricked corrupted wiped crippled sank tanked knocked ruined caused triggered',
  ),
  released: words('released published pushed deployed shipped merged opened sent launched announced'),
  shipping: gathered(() =>
    list('merge release deploy ship push tag publish promote commit approve land').flatMap(allFormsOf),
  ),
  gates: words(
    'build+ ci objections check+ test+ pipeline suite status comments blockers findings conflicts',
  ),
  fingered: words(
    'entered keyed typed clicked tagged mapped linked hit pressed pulled wired wrote set put sent sold bought booked noted plugged selected picked',
  ),
  handled: words('ran uploaded loaded used published applied pointed pasted pushed imported sent gave took'),
  removing: gathered(() =>
    list('delete drop remove rename wipe unplug retire kill restart reboot cut close stop yank').flatMap(
      allFormsOf,
    ),
  ),
  at: words('into onto to at against in on'),
  own: words('his her its their'),
  vetted: words(
    'agreed signed validated tested reviewed verified confirmed approved opened checked seen tried read run',
  ),
  leftover: words(
    'rule trigger flag key keys credentials card badge password script test laptop phone pager token config tool tools',
  ),
  asking: words('telling asking consulting checking informing warning notifying testing reading'),
  done: words(
    'sent mailed emailed gave signed approved changed opened closed turned switched put set edited moved renamed cut pulled left let told pressed clicked typed entered',
  ),
  keyed: words(
    'entered keyed billed charged paid dosed dispensed administered submitted booked credited debited',
  ),
  thought: words('it that this which thought idea possibility question danger'),
  whoever: words('whoever anyone anybody any either him her them those'),
  whose: words('anyone anybody nobody somebody their'),
  react: words('react respond reply answer acknowledge notice realise realize pick pass forward escalate'),
  reacted: words(
    'reacted responded acted escalated answered intervened noticed reported called acknowledged replied',
  ),
};

/** Phrases in whose notation the sets of this file have names. */
export const phrases = (notations: string) => phrasesOf(notations, sets);
