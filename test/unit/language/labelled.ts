// Sentences with what a careful facilitator would say of them. Those marked with a star at the end are not yet seen by the engine, or not
// yet left alone: they count in the printed figures and are not asserted one by one.

export interface Labelled {
  readonly text: string;
  readonly label: 'blame' | 'ok';
  /** What the sentence is an example of. */
  readonly group: string;
  readonly beyond: boolean;
}

/** Whom the reports know, as a report's head would name them. */
export const people = [
  'Priya Raman',
  'Kenji Ito',
  'Oluwaseun Adebayo',
  'Zoë Lindqvist',
  'José Carvalho',
  'Nguyễn Thị Lan',
  "Siobhán O'Dwyer",
  'Jean-Luc Moreau',
  'Fatimah al-Sayed',
  'Wojciech Król',
  'Min-jun Seo',
  'Anahí Quispe',
  'Tāne Parata',
  'Travis Boone',
  'Mark Egede',
  'Ольга Петрова',
  '陈伟',
  'Ayşe Demir',
];

const blame: Readonly<Record<string, string>> = {
  'names of many cultures': `
    Priya forgot to drain the node before the kernel upgrade.
    Kenji failed to rotate the signing key in March.
    Oluwaseun ignored the second warning from the disk monitor.
    Zoë overlooked the note about the new index.
    Zoe overlooked the note about the new index.
    José misconfigured the retry budget.
    Lan accidentally dropped the audit table.
    Siobhán O'Dwyer mistakenly closed the ticket as a duplicate.
    Jean-Luc skipped the dry run.
    Fatimah broke the nightly build with a stray import.
    Wojciech botched the restore.
    Min-jun neglected to update the escalation list.
    Anahí missed the first two pages.
    Tāne misread the graph and scaled the wrong pool.
    Travis merged the branch and forgot to tag it.
    Mark failed to check the free space.
    Ольга ignored the alert for half an hour.
    陈伟 forgot to renew the certificate.
    Ayşe Demir's failure to rotate the key locked out two customers.
    The rollout went ahead because Priya did not read the warning.`,
  'roles as the subject': `
    The on-call engineer missed the alert.
    An SRE in the Dublin office wrongly restarted the leader.
    The release manager overlooked the freeze calendar.
    A contractor ran the clean-up against the wrong host.
    The operator on duty failed to acknowledge the alarm.
    Two database administrators forgot about the second replica.
    The incident commander lost track of the open threads.
    One of the reviewers ignored the failing check.
    The night-shift technician pulled the wrong cable.
    Our most senior developer misjudged the load.
    The duty officer slept through three calls.
    A junior analyst inadvertently published the draft figures.
    The DBAs neglected to vacuum the table.
    The person who wrote the script got the units wrong.
    Whoever set up the mirror forgot to enable the sync.
    The intern, who had joined that week, broke the staging cluster.
    The tech lead disregarded the capacity report.
    Both approvers rubber-stamped the plan.
    The engineer on duty wasted an hour on the network graphs.
    Last night the release engineer skipped the canary.`,
  pronouns: `
    He forgot to pause the consumer.
    She misread the runbook.
    Someone accidentally unplugged the switch.
    Somebody pushed the wrong tag to production.
    I forgot to re-enable the alarm.
    The engineers saw the warning. They ignored it.
    The reviewers looked at the diff for a minute, and then they missed the second file.
    The on-call engineer joined at nine. He had missed the first page.
    Our admins rotated the key; they failed to tell the partners.
    She had not followed the checklist.`,
  teams: `
    The platform team ignored our warnings about the quota.
    QA let the regression slip into the release.
    The payments squad failed to tell anyone about the freeze.
    The network team broke the link between the two halls.
    The night crew skipped the handover.
    Facilities screwed up the generator test.
    The IT desk mishandled the escalation.
    Network Engineering never told the application owners.`,
  'past in all its forms': `
    The engineer had forgotten to remove the override.
    The operator has repeatedly ignored this alarm.
    The admin kept ignoring the replication lag.
    The developer ended up breaking the build for everyone.
    The engineer was ignoring the pages by then.
    The technician later admitted that he had mislabelled the cable.
    The contractor managed to corrupt the catalogue.
    The engineer did forget to lower the threshold.
    The SRE appears to have missed the second banner.
    The engineer hadn't checked the lag, although the runbook requires it.`,
  'wrong, by accident, by mistake': `
    The engineer deployed the wrong image to the edge.
    The admin gave the partner the wrong secret.
    A developer set the timeout to the wrong unit.
    The DBA restored the backup into the wrong schema.
    She typed the incorrect account number.
    An engineer tripped the breaker by accident.
    The analyst shared the sheet with everyone by mistake.
    The key was mistakenly revoked by an administrator.
    The SRE erroneously marked the region as drained.
    The engineer unintentionally opened the port to the internet.
    An engineer approved an unsafe change on Friday evening.
    The outage was due to a contractor picking the wrong tenant.`,
  'by whom': `
    The outage was caused by an intern who had shell access.
    The failover was botched by the on-call engineer.
    The first page was ignored by the primary on-call.
    The note was overlooked by both reviewers.
    The load balancer was misconfigured by the network team.
    Missed by the reviewer.
    The alarm was missed by everyone on the bridge, and by the duty manager.
    The release was mishandled by Priya.
    The wrong firmware, flashed by a technician, took down the row.*
    The queue backed up due to the admin misreading the dial.`,
  'norms that were not kept': `
    The engineer did not follow the release checklist.
    The contractor didn't comply with the change policy.
    Kenji never checked the dashboard.
    The operator did not verify the backup, as the procedure demands.
    Despite the second page, the on-call engineer did not respond.
    The developer merged the change without asking the owners.
    The admin rebooted the host without telling anyone.
    The engineer closed the alert without investigating.
    Several developers violated the access policy.
    Priya merged the hotfix in violation of the freeze.
    The shift lead had not read the bulletin, although he had been told to.
    The queue grew because the operator did not notice the alarm.`,
  'mistakes and failures that are owned': `
    It was Sam's fault.
    It was Kenji's fault.
    The cause was Priya's mistake in the rule order.
    The engineer's failure to escalate cost us an hour.
    The data loss was the fault of the storage team.
    Her oversight left the bucket open.
    A mistake by the on-call engineer doubled the traffic.
    The developer's carelessness took down the shop.
    Wojciech's bad query locked the ledger.
    The late start was the result of the poor handover by the night shift.
    The admin's negligence is on record.`,
  culprits: `
    To blame is the platform team.
    The network team is to blame for the delay.
    Kenji is responsible for the outage.
    The blame lies with the release manager.
    The culprit was a contractor.
    The storage engineer was at fault.*`,
  'idioms and harm': `
    The release engineer dropped the ball on the renewal.
    The on-call messed up the failover.
    The SRE fat-fingered the region.
    A contractor took down the whole cluster.
    An engineer brought the site down by pushing an unfinished schema.
    The developer clobbered the release branch.
    The admin left the debug port open.
    The engineer made a mistake in the filter.
    The responder made things worse by flushing the caches.
    The manager sat on the approval for two days.
    The engineers let the certificate lapse.
    The technician broke production.`,
  'notes without a subject': `
    Misunderstood the retention setting.
    Failed to escalate in time.
    Forgot to tell support about the window.
    Failed to notify the stakeholders.
    Overlooked the second region.`,
  'long and winding sentences': `
    Because the release manager overlooked the note in the changelog, the wards got the version that expects the old segment order.
    Latency rose at 09:10, the caches were cold, and in the middle of it the on-call engineer restarted the leader and forgot to wait for the sync.
    It later turned out that an engineer had left verbose logging enabled on the payment hosts.
    The engineer who restarted the pool failed to check whether the queue was empty.
    After the second page, which came at 03:10, Kenji – who was travelling – ignored the third.*
    Priya, the primary on-call that week, missed the escalation.
    During the migration the contractor (hired in May) skipped the verification step.`,
  'the bold half of the traps': `
    The engineer failed to notice the growing queue.
    The team lead forgot the appointment with the vendor.
    The support team ignored the alerts.
    He mistakenly deleted the snapshot.
    The on-caller finally reacted at 14:40.*
    @sam broke prod with a force push.
    Travis merged the change without waiting for the review.
    The customer's mail was careless, and our support agent ignored it for a day.
    Concluded: the operator misread the display.
    The operator made an error while typing the path.`,
};

const ok: Readonly<Record<string, string>> = {
  '5.3 system as the subject of fail': `
    The billing service failed to start after the upgrade.
    The deploy job failed twice.
    A failure to resolve the host name kept the workers waiting.
    The failover to the second site took nine minutes.
    The supervisor failed to bring the worker back.
    The agent failed to report its version.
    The scheduler failed to place four pods.`,
  '5.3 should have and a noun': `
    Each repository should have clear owners.
    Every alert should have a runbook that names the first step.`,
  '5.3 should as expected behaviour': `
    The alert should have fired at 14:05, but its threshold was too high.
    The breaker should have opened after the third error.`,
  '5.3 would have as design': `
    A canary would have limited this to one region.
    With a lock the second writer would have been refused.`,
  '5.3 template headings': `
    What could have gone better?
    What went wrong
    Where we got lucky
    Root cause`,
  '5.3 action items': `
    The tool should refuse an empty selector.
    The importer must be able to resume.
    Warn an engineer who forgot to set the flag.
    Alert when an operator has skipped the verification.`,
  '5.3 compounds of human': `
    Human-readable errors are logged next to the code.
    A human-in-the-loop check is on for large refunds.
    Human Resources moved to the new tenant in May.`,
  '5.3 compounds of error': `
    The error table lists "user error" as class 4.
    The error rate of the operator API rose to 4 %.
    The operator error code was 17.
    The engineer's error message was cut off after 80 characters.`,
  '5.3 blame as a technical word': `
    The line dates from 2019 according to git blame.
    The blame view names three commits.
    This review is blameless, and we do not blame anybody.`,
  '5.3 fault as a technical word': `
    The pool spans three fault domains.
    Fault injection is part of the weekly drill.
    A page fault storm slowed the host down.
    The worker died of a segmentation fault.
    The team's fault tolerance budget was spent.
    By default the flag is off.`,
  '5.3 lazy, dumb, kill, orphan, dead': `
    Lazy loading hid the missing image.
    The message went to the dead letter queue.
    The worker was killed by the OOM killer.
    Orphaned volumes were removed by the janitor.`,
  '5.3 ignore, miss, forget, drop, neglect': `
    The file is listed in .gitignore.
    The label was ignored by the policy.
    Cache misses doubled.
    The team missed its SLO for June.
    The "Forgot password" link returned a 404.
    Forgot password mails were delayed.
    Two events were dropped by the collector.
    The effect on latency was negligible.
    The parser ignores unknown keys.
    Prometheus missed eleven scrapes.`,
  '5.3 careful': `
    The wording of the notice was carefully checked.
    This needs to be studied more carefully.`,
  '5.3 a change as the subject': `
    The change inadvertently disabled the cache.
    The migration accidentally removed the index.
    The new rule mistakenly matched internal traffic.
    The column was accidentally dropped.`,
  '5.3 responsible': `
    The component responsible for routing was restarted.
    The team is responsible for the gateway.
    Kenji is responsible for the follow-up.`,
  '5.3 quotation': `
    "Your engineers ignored us," a customer wrote on the forum.
    Her message read: "I think I forgot to unpause it".
    The press wrote of “an admin who forgot to renew a domain”.`,
  '5.3 code, logs, markup': `
    The log shows \`operator failed to acquire lock\` forty times.
    ERROR: the engineer role failed to assume the policy
    The branch \`fix/who-broke-login\` carries the patch.
    See [the engineer forgot to drain](https://wiki.example.net/forgot) for the drill.
    <!-- the engineer forgot to drain the node -->The node was still in the pool.`,
  '5.3 negated or mentioned': `
    Nobody is to blame for the order of the two releases.
    The on-call engineer did not miss the page; it was never sent.
    Avoid phrases such as the engineer forgot to check.
    It was not Kenji's fault that the tool pre-selects every region.
    To say that the operator erred explains nothing.
    We found no evidence that anyone had ignored the alarm.
    Contrary to the first post, the engineer did not skip the review.
    Neither reviewer overlooked it.
    None of the responders made a mistake.
    The outage was not caused by an engineer but by the rebase of the bot.`,
  '5.3 names that are products': `
    Jenkins ignored the abort signal.
    Hudson failed to fetch the artefact.
    Prometheus forgot its targets after the restart.
    Hermes dropped the messages and failed to say so.
    Alice failed to prove her identity to Bob in the second round of the protocol.`,
  '5.3 handles': `
    Owner: @sam
    Thanks to @lena, who stayed until midnight.
    Reviewed by @kim.`,
  '5.3 pronouns': `
    Thanks to Anahí, she stayed late.
    Kudos to Kenji: he noticed what the monitor had missed.`,
  '5.3 role verbs that are facts': `
    The on-caller acknowledged the page at 14:05.
    The engineer rolled back the release.
    The operator started the pump by hand.`,
  '5.3 belief recorded': `
    At the time we assumed that the operator had missed a step.
    The responders suspected that a developer had broken the schema.
    We first thought someone had deleted the wrong volume.`,
  'pairs with a system': `
    The scheduler forgot to release its lease.
    The Postgres operator forgot its finalizer.
    The operator failed to reconcile the custom resource.
    The GPU driver ignored the power limit.
    The session manager failed to evict idle clients.
    The package manager skipped the pinned version.
    The cluster leader failed to renew its lease.
    The build agent ignored the label.
    The worker missed its heartbeat.
    The OCSP responder failed to answer in time.
    The transaction coordinator lost track of two branches.
    The health checker wrongly marked nine pods as dead.
    The sweeper deleted the wrong partition.
    The payment gateway ignored the header.
    Kafka misread the offset after the clock jumped.
    The script skipped the verification step.
    The rate limiter made the mistake of counting probes.
    The autoscaler picked the wrong instance type.
    The alert was missed by the correlation engine.
    The job ran without checking the quota.
    The mail server broke the signature.
    A bug in the tax module caused the outage.
    The client did not follow the redirect.
    A rule of the firewall took down the tunnel.
    The engineers restarted the pods because they failed to mount the volume.
    The replicas lagged behind. They missed two elections.
    The consumer group failed to rebalance.
    The developer portal failed to load.
    The engineer's laptop failed to resume.
    The message to the on-call engineer failed to arrive.
    The alert for the release manager ignored the time zone.
    The script of the contractor skipped the header.
    The dashboard that the engineer opened failed to refresh.`,
  'plain acts of people': `
    Priya rolled back the release at 14:02.
    An operator restarted the second database, which was the primary at the time.
    The engineer expected the flag to be off, because the dashboard showed it off.
    Kenji failed the database over to the second site.
    The admin killed the runaway query.
    The SRE dropped the unused index.
    Zoë reverted the wrong setting.
    The engineer found the wrong value in the table.
    José saw the wrong graph, because the link pointed to staging.
    The reviewer noticed that the count was wrong.
    The on-call engineer fixed the incorrect route.
    The technician followed the printed diagram.
    The engineer broke the task into three steps.
    The contractor broke the glass of the emergency switch.
    Mark left at six and handed over to Ayşe.
    The engineer left a note in the channel.
    The duty manager took down the names of the callers.
    The SRE took the site down to stop further double bookings.
    The engineers brought the rack down for maintenance.
    The team made a list of the affected customers.
    The admin let the job finish.
    Wojciech lost his connection when the tunnel dropped.
    The engineer was paged twice.
    The operator could not reach the console.
    The engineer failed to reproduce the crash.
    The developer waited for the partner to confirm.
    She was shown the wrong page by the wiki.
    The engineer received the wrong credentials from the vault.
    Min-jun did not merge the change until the partner had confirmed the key.
    The operator did not see the warning, which sits below the fold.
    The on-call engineer did not acknowledge the page because it went to his old number.
    The engineer skipped the warm-up, as the runbook allows.
    The DBA ignored the known false alarm.
    Priya restarted the pod without draining it.
    The engineer, following the runbook, skipped step 4 because the tool said so.
    The DBA cancelled a query that ignored the index.
    The SRE rolled back the deploy that broke the build.
    Priya opened a ticket about the job that failed to start.
    The release engineer bypassed the cache.
    The on-call engineer took the replica offline for a backup.
    The SRE brought the database down cleanly before the move.
    Priya left the flag on until the migration was done.
    The team caused no further problems.
    The engineer made no mistake.
    The engineer made the error visible on the dashboard.
    The team committed the typo fix.
    The platform team missed nothing in the audit.
    The responders failed to find a pattern in the logs.
    The intern accidentally found the leak.
    The engineer is responsible for incident reviews.
    He neglected no detail.`,
  'we, customers, vendors, attackers': `
    We failed to notice the lag.
    We forgot to extend the window.
    Our provider failed to notify us.
    The vendor ignored our ticket for two days.
    Customers who ignored the prompt were not affected.
    The attacker broke the captcha with a script.
    The registrar mishandled the transfer.
    Users forgot their passwords after the reset.`,
  'conditions, requirements, questions': `
    If the engineer had forgotten the flag, the job would have stopped.
    Unless the operator has skipped the step, the valve is closed.
    An engineer could miss the banner on a small screen.
    The reviewer may have been asked twice.
    Engineers should not be able to skip the check.
    The tool has to show what the operator missed.
    Did the engineer miss the page?
    We asked whether anyone had ignored the alarm.
    The test simulated an operator who forgot to close the valve.
    The script warns developers who forgot to run the formatter.
    When an engineer forgot the flag in the past, the tool refused to start.*`,
  'hearsay, credit, luck': `
    The customer claimed that our engineer had ignored the call.
    According to the vendor, an admin misconfigured the tunnel.
    One hypothesis was that an admin had deleted the wrong bucket; the audit log ruled it out.
    The initial report said that an engineer had deleted the wrong bucket, which turned out not to be the case.
    Luckily, the contractor had forgotten to delete the old volume.
    Thanks to Siobhán, who ignored the noise and looked at the disk, it was over by noon.`,
};

function rows(label: Labelled['label'], groups: Readonly<Record<string, string>>): readonly Labelled[] {
  return Object.entries(groups).flatMap(([group, lines]) =>
    lines
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((line) => ({ text: line.replace(/\*$/, ''), label, group, beyond: line.endsWith('*') })),
  );
}

export const labelled: readonly Labelled[] = [...rows('blame', blame), ...rows('ok', ok)];
