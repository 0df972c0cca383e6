// What people are told to do or to be after an incident, and how they are to be trained.
import { phrasesOf } from '../../notation/phrases';
import type { PhraseFault } from '../../notation/entry';
import { careWords } from '../moreCare';
import { sameTrap } from '../teachings';
import { words } from '../../notation/wordLists';
import { sanctionWords, somebody, anySomebody } from './sanctionWords';

const sets = {
  ...careWords,
  ...sanctionWords,
  soft: words(`behave heed mind strive endeavour refrain obey care concentrate focus exercise apologise apologize
    acknowledge embrace internalise internalize wake`),
};

export const toldTo: PhraseFault = {
  shape: 'phrase',
  id: 'told-to',
  category: 'punitive',
  subject: somebody,
  phrases: phrasesOf(
    `
      must|should|have|has|please|shall|ought|to|~need ... *{soft}
      must|should|shall|will|to *sign that|a|the|off
      ~have|~be *reported to his|her|their|the|hr|management
      be *measured|rated on|by
      ~be *urged|required to
      ~be *expected to know|read|remember|follow|stay|pay|have
      not be *invited|hired|renewed|used|engaged again|back|anymore
      has|have been *instructed|told|warned|ordered to|that|about|not
      are|is|will|shall ... *instructed|directed|ordered|told to|that|in|about|not
      are|is *asked|advised|urged|expected to be|concentrate|pay|take|read|verify|check|think
      ~sign _ ... *form|statement|declaration|pledge|acknowledgement|acknowledgment
      not *touch|approach ... again|unsupervised|alone
      not|never|no longer be *allowed|permitted|trusted
      not be *trusted with|to|alone|again
      no *longer|more|further allowed|permitted|get|trusted|~have
      no *longer with|work+|working|part here|by|the|us|for|of|at
      ~be|~get let *go
      ~be shown the *door
    `,
    sets,
  ),
  ...sameTrap,
};

export const please: PhraseFault = {
  shape: 'phrase',
  id: 'please',
  category: 'punitive',
  phrases: phrasesOf('*pls|plz|kindly|please be _', sets),
  // What a report asks of its readers.
  unlessWith: words('kind patient brief gentle respectful specific aware advised'),
  ...sameTrap,
};

export const sentReminder: PhraseFault = {
  shape: 'phrase',
  id: 'sent-reminder',
  category: 'punitive',
  subject: [...anySomebody, 'left out'],
  phrases: phrasesOf('~post|~send|~circulate|~issue _? _? a *reminder', sets),
  // "Send a reminder when the permit runs out": what a calendar does.
  unlessNext: words('when before once if whenever for'),
  ...sameTrap,
};

export const refrain: PhraseFault = {
  shape: 'phrase',
  id: 'refrain',
  category: 'punitive',
  phrases: phrasesOf('*pls|plz|kindly|please refrain from _', sets),
  unlessWith: words('naming blaming judging speculating guessing posting commenting sharing assigning'),
  ...sameTrap,
};

export const theirDiscipline: PhraseFault = {
  shape: 'phrase',
  id: 'their-discipline',
  category: 'punitive',
  phrases: phrasesOf('@owner *discipline|diligence', sets),
  // "The crew's discipline kept it small": told as what helped.
  unlessNext: words('in kept held helped saved made meant limited paid contained'),
  ...sameTrap,
};

export const peopleTold: PhraseFault = {
  shape: 'phrase',
  id: 'people-told',
  category: 'punitive',
  subject: [...anySomebody, 'left out'],
  phrases: phrasesOf(
    `
      ~be *reminded|urged|cautioned|warned|re-briefed|rebriefed|re-instructed|re-trained|re-educated|re-inducted|sensitised|sensitized|lectured to|that|of|about|not|against|on|in|regarding
      ~be *asked|told|instructed|expected|required|advised to be|think|pay|take|reflect|concentrate|remember|apologise|apologize|explain|slow|watch|reread|redo|repeat
      ~lose|~forfeit his|her|their|its _? ... *{right}
      ~be *invited|called|brought|taken to|in|into|up|before _ ... meeting|office|panel|chat
      ~be *moved|reassigned|transferred|redeployed|demoted to other|different|desk|back|day ... duty+|role|work|shift|office
      ~be *taken|kept|moved|pulled off _ ... rota|roster|list|team|project|desk|site|shift|duty|account|case|customer|contract
      to|must|should|will|shall|has *complete|resit|re-sit|retake|redo|repeat|undergo|attend the|a|an|his|her|their|another|more ... {course}
      must|should|will|to|~need|~have *wake|shape|smarten|step|buck|wise|grow|toughen|sharpen up
      must|should|will|to|~need|~have get|become *used to
      should *know this|better|that|by|how
      must|should|to|has|until ... *demonstrate|prove ... that|he|she|they
      must|should|~need|~have to? actually|properly|really|finally *read|check|look|test|think|learn
      must|should|to|please|~need slow *down
      explain *himself|herself|themselves
      must|should|will|to|~need|~have to? pay _? _? *attention
      ~be *told|reminded|informed|instructed once more|again
      ~have a *duty|obligation to
      *confirm|acknowledge|promise in writing
      *apologises|apologizes to|for
    `,
    sets,
  ),
  ...sameTrap,
};

export const toBeTrained: PhraseFault = {
  shape: 'phrase',
  id: 'to-be-trained',
  category: 'punitive',
  unlessNext: words(
    'data set+ run+ job+ epochs images model+ examples samples corpus pipeline cluster time loop of',
  ),
  phrases: phrasesOf(
    `
      < *train|coach|brief|sensitise|sensitize|counsel|school @person|{all}
      more|refresher|remedial *training|coaching|instruction
      @owner ... *training
      @person will|to|must|should|has|have|is|are _ ... *training|course|refresher|workshop|module
      *awareness campaign|session+|week|day|training
      ~put|~place @person|him|her on a|an ... *plan|pip
      *toolbox talk
      ~send|~put|~book|~enrol|~enroll|~sign @person|him|her|them up? on|in|for|through a|an|the ... *{course}|induction|retraining
    `,
    sets,
  ),
  ...sameTrap,
};
