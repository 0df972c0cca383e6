// Acts that only people can leave undone, in a note that does not say who.
import { words } from '../notation/wordLists';

/** Base forms, as they follow "failed to" and "forgot to". */
export const carelessActs = words(
  'communicate escalate consult coordinate ask tell inform involve read review double-check document plan rehearse prioritise prioritize ' +
    'notice realise realize consider think understand follow brief announce mention anticipate appreciate align agree clarify discuss',
);

/** Acts of telling, which machines do as well: what is told decides. */
export const tellingActs = words('notify alert warn update');

/** What a notification must go to for a person to have left it undone: "failed to notify support". */
export const toldGroups = words(
  'support noc soc it ops legal security dispatch helpdesk operations anybody us procurement facilities estates customers stakeholders management team teams users anyone everyone leadership comms partners',
);

/** What somebody left out "without …ing" it: acts of care towards others, not steps of an operation. */
export const withoutActs = words(
  'scanning trying weighing labelling calibrating isolating glancing handing calling waiting passing bothering thinking considering opening seeking obtaining requesting pausing getting reporting documenting recording securing double-checking backing running checking verifying testing validating reviewing reading notifying informing telling asking escalating communicating coordinating ' +
    'consulting investigating confirming announcing mentioning warning looking rehearsing leaving giving ringing clearing finding adding pinging emailing messaging alerting flagging noting raising inspecting planning involving following talking visiting comparing counting signing',
);
