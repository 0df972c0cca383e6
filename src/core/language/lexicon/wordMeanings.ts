// Words that mean something alike, written by scripts/scorer/meanings.mjs: 8418 words, a group on each line.

export const wordMeanings = `
said told says added saying statement spokesman asked recently adding meanwhile noted warned comment speaking expressed suggested spokeswoman stated blair insisted argued acknowledged referring indicated powell stressed pointed explained stern cautioned
won final win cup round match victory title winning championship beat tournament champion winner matches losing champions defeat wins defeated finals singles ranked defending beating winners contest seed finishing qualified runner doubles runners eventual beats wildcard
merger plc consortium merge regulator sbc inc awb
transition gradual pause orderly scaling moderation rebalancing
correctly realised guessing underestimated foresee guessed foreseen misinterpreted messed fathom gambled guesses oops misjudged infer misread hmm
year following record period reached previous ended followed annual overall regular ending prior combined consecutive respectively attendance occasions successive tenth capped eleventh thirteenth
test tests conducted testing assessment procedure routine inspection clinical examination examined screening evaluation certificate audit certification exam placement admissions verification evaluated appraisal evaluations validation postmortem post-mortem
software memory computers apple devices mac hardware java server disk computing portable interface keyboard settings processor laptop desktop console embedded compatible servers processors modules disks excel consoles handheld compatibility interfaces configurations configured mainframe spreadsheet workstations bios powerpc workstation
march began june july april september january december october november august february summer beginning launched date completed spring
lag lagged lags blip
al ali bin hussein abu khan mohammed ahmed omar hassan ibrahim malik rashid jamal nasser yusuf noor hamza abubakar farid abi
send urgent sends dispatched incoming commands dispatch dispatching prompts deploys
dear ours owe forgive theirs yours hers bless inherit confess gladly forgives
digits decimal zeros comma spool apostrophe
less especially difficult particularly quite highly safe pretty increasingly relatively weak extremely expensive competitive solid healthy experienced stable capable usual sensitive somewhat smart cheap physically naturally poorly surprisingly risky decent suited reasonably remarkably predictable
unread hand-written undelivered acknowledgements typescript e-mailed thank-you one-line unsent
cpu cores kb gpu inverter gpus inverters microcode
details review analysis document map description detailed summary detail reviewed maps overview observations documentation timeline profiles mapped
mm mounted mounts flap
pure jam mixing microwave mixes mixer
church islamic muslim religious jewish christian catholic roman muslims shiite holy jews faith religion islam followers ramadan
get say going go see want come call look done ca let probably talk sure reason wo actually expect mean ask watch lose happen certainly hurt answer wait worse supposed worry please tomorrow tonight repeat anyway bet whenever ought surely meantime sooner hurry
street wall stone laid gates hang topped dragged mirrored
passed pass passing passes rush passage
sun lifts mon fri tue
clock microphone clocks breaker timers timer pointer pod calculator mover locator installer excavator sequencer interlock resets
injury surgery colon
file pending filing disclosure proxy parental notices paperwork billing notification filings submitting eviction seniority submissions policyholder
district county village rural administrative municipality districts township parish counties ward wards
specification api font cyrillic syntax xml pdf authentication css metadata sql overlay templates schema apis plugins artefact csv namespace backend server-side postgresql json namespaces
dcs admin aml cdn rps esb svc qm nacl ctg psus
women men kids youth girls boys athletes seniors deaf gentlemen
health hospital medical care drug heart treatment drugs patients cancer doctors doctor medicine suffering treated pain hospitals ill patient mental treat smoking sick clinic nursing medication dose cosmetic dialysis
takumi adebayo sipho milica ximena ferhat cron kwabena abend auth fatoumata thulani adeyemi fionnuala shanice achterberg zanele lerato hyun-woo linter ji-woo zolt whitakers
raised raise raising breaks raises pays lent lays lowers
believes supports denies considers maintains understands regards relies promotes acknowledges owes protects assumes ignores prides
letter words word read note notes reading letters text reference references copy dated phrase reads quote blank diary verse mentions paragraph handwritten scroll excerpt quotations caption
chg sufficed debrief postdoc follow-ups countersigned re-read write-ups all-clear ten-fold misrouted minuted versioned back-ups rebased
spam clicks malware phishing bots zo crawler fraudsters botnet ddos
harriet ingrid dora gwen camille rhys marguerite moreau yannick rosalind
mg lib mib zs mnt
benedikt tunde anneke malm leaver bex matthijs anneliese kube wiremu jaros ikaika
service airport airlines transport transportation flights airline express passenger aviation carrier delta cargo maintenance shipping terminal carriers airports ports hub freight container logistics fares busiest baggage terminals throughput
roll packed bag bags pack bottle rolls basket kit boot stuffed packing packs bucket
dumped wiped poison wipe injected chunk poisoned swallowed emptied scraped chewed skimmed ingest
decision move action continue efforts clear ahead pressure stop fight failed effort forward sides step bid attempt hopes challenge tough launch follow push steps advance attempts hoped moves begun pull unlikely counter lift reverse pressed
chat casual gossip info hoc sip informational tutorial moderators
additional cash extra package plus bills scheme credits bonus packages incentive schemes transfers batch allocation rebate infusion supplementary
ms md rn sw tx sh br
sheer ignorance arrogance indifference persistence complacency impatience boredom inexperience stupidity hubris stubbornness laziness inattention overconfidence sloppiness nonchalance bloat clumsiness deprecation fallibility naivety thoughtlessness
runs feet straight seconds innings leg mile pitch hitting streak stretch sweep trailing stretched halfway timed kilometre
china chinese japan india korea japanese pakistan taiwan indian asia beijing asian korean singapore tokyo indonesia vietnam thailand sri malaysia philippines thai lanka mainland myanmar indonesian philippine bangladesh seoul jakarta manila hanoi
isr tls brt infra aws cni ssh vpn asn nfs sso vsat bgp docsis dsn
war civil battle operation rule conflict saddam regime revolution empire invasion coup wars intervention handover suppression
contractors contractor trainee subcontractor temp forklift
old life children man born young living woman person child friends parents couple boy female sex girl baby male gay herself adult disabled blind orphan
united states iraq countries nations nuclear iran weapons un arms ban resolution sanctions missile cuba sudan arabia tehran kuwait inspectors embargo resolutions
human body blood bodies eye eyes brain hair skin mouth bore skull headless
carrying passengers trains buses stranded torch ambulance checkpoints ambulances jammed travellers depots trams lorries
jobs employees businesses customers consumers offering executives owners clients gm shareholders managers makers customer buyers operators hire ups premium providers utilities suppliers insurers sellers shoppers vendors
tensions escalating escalation escalated escalate discord boils resolves hardening escalates
deep broad gap depth scope deeper gaps widened widen overlap superficial
activities active activity contact sexual exercise exchanges contacts
daytime nightly countdown moderator lunchtime rerun
slowly grows drift drifted climbs splits recovers disappears crept drifts fetches
patched refreshed resubmit unpacked resubmitted restocked reordered re-registered rebalanced resized
last day week tuesday wednesday next monday thursday friday early month sunday days held months saturday expected late earlier night weeks hours morning scheduled hour weekend session afternoon evening mid closing brief overnight schedule delivered pre sessions separately
around small along within large across outside middle ground inside parts wide huge entire zone spread larger smaller block surrounding apart portion vast connected tiny remote covering blocks isolated barrier buffer
helpdesk esn uptime kpi dicom datasheet devs olumide deduplication timezone metar comms yaml config correlator oauth al-qura formatter ussd oltp clickstream
feeds ticks transmits emits manifests decode installs reproduces uploads
false blame mistakes deny unfair contrary unacceptable ignore justify excuse bias ignoring acknowledging assertion excuses assertions
director manager attorney assistant commissioner principal hired resident associate counsel consultant coordinator inspector administrator superintendent supervisor treasurer planner auditor steward registrar
mail fax telegram answering queries query inbox
wms mutes hmi dbm ddl crl mcr ivr sre ceph uat smsc vpc vcl gpg sbcs sdks lgi gda ipmi lvm dbas glibc itsm gsoc emar sast
handbook sticker brochure leaflet invoice streamer how-to workbook
winter hemisphere emea
ten hundred thousand twenty twelve eleven thirty fifteen fifty forty thirteen sixteen fourteen numbered eighteen sixty seventeen nineteen eighty ninety twenty-three
kong hong yen yuan shanghai kg
defies assigns prescribes confuses neglects verifies replicates shortens computes multiplies disables refreshes
worrying spotting noticing pinning staking blinking equivocating
solar reactor pump lighting grid cooling vacuum conditioning pumps generators generator mw turbine lamp lamps boiler ventilation furnace heater transformer conditioner compressor mains substation sprinkler waterworks switchgear
heavy weather storm rain wind snow hurricane waves lightning storms typhoon thunderstorm
quota tariff quotas exemption subsidy preferences exemptions dependency vat surcharge labelling rollback
role involved cases accused charge crime responsible criminal alleged responsibility committed agents involving abuse acts connection allegedly conduct involvement attempted engaged dealing handling acted handled suspicion unrelated
reserved lightly seasoned
filter intake filters ph grading overload reuse feeders airflow selenium reagent lint separator compaction ingress
shipper profiler scheduler cto stand-in orchestrator merchandiser maintainer packagers maintainers implementer
crimes count fraud innocent counts commit charging committing offence
rust rot curl prune pruned
experts scientists researchers expert trained laboratory engineers scientist specialist lab researcher certified specialists forensic consultants technicians surgeons planners accountants forensics clinicians
olt yolo troms
custodians electricians installers joiners fitters
viewers subscribers listeners viewer dial subscription callers subscriber listener roaming subscribe subscriptions subscribed isp airtime
fall demand rise rising drop inflation decline sharp recession predicted trend surge weakness declines drops seasonal spike digit dip sharpest
gun machine guns rounds machines automatic manual automated launcher
plan deal bill agreement plans agreed signed planned proposed reform approved proposal legislation draft re measure treaty promised adopted accord controversial initiative proposals pledged declaration compromise charter approve introduce drafted propose
stored saturated static compressed solvent helium
alias anand ravi avatar dev prakash vikram deepak naidoo
affected coverage factor affect factors depends depend dependent affecting limiting reduces depended
wish proud personally thank wishes appreciate glad pray grateful wished remind appreciated impress reminding realise learnt thankful
prefix suffix surnames numeric prefixes nested identifiers second-level decimals tuples
believe situation positive felt concerned seemed clearly neither seriously feeling interested doubt worried confident aware obviously surprised deeply calm convinced optimistic pleased understood assured satisfied uncertain nonetheless impressed keen impression relieved
new time years now made like country being well still part end work home another long called way much public however times little least past every ago big far today close become already making america given working having seen full yet real almost together short ever job course instead coming running looking biggest spent longer whole decades perhaps alone beyond gone decade fine grew except
divided split branches separated merged identical fold folded splitting paired clusters merging overlapping halves parted
newsroom freelancer apn jwt
used use system using space created systems developed designed design model introduced advanced uses generation alternative creation expanded applied concept tools introduction tool experiment experimental newer
age married older marriage younger birth aged couples ages peers
school center college community students education schools student centre arts library teacher campus serves teaches
store stores restaurant chain shop shopping shops bars wal depot chains warehouse convenience pub outlet catering hut vendor bakery checkout kiosk
messages anonymous addresses mails twitter mailed email mailing forwarded coded scanned postings sms typed pager e-mail emails encrypted attachments gist tweet tweets notifications voicemail e-mails printout
angry silence tears loud screaming shouting waved cried mock noisy loudly
revised revision amended corrections revisions modify rewrite drafts redesign corrective rewritten rewrote
cheaper safer cleaner quicker simpler wiser nicer fitter
dataset macros cli linker matlab kerberos saltmarsh pem itil human-induced sub-type toolchain
banned protected barred permitted stripped absent excluded forbidden exceptions exempt privileges
world tour event sports events competition grand professional sport golf tennis miss junior classic usa titles compete masters amateur boxing
whiteboard workaround waypoint resolver out-of-band analyser captcha indexer distro admins updater archiver rsync autoloader approver softswitch ansible zlib nginx
convenient simplest safest cheapest whichever
valid incomplete void invalid null invalidated voided stateless unreadable attestation
sales consumer brand auto retail toy retailer inventory wholesale seller packaging cosmetics appliance snapshot merchandising
accidentally mistakenly incorrectly wrongly inadvertently mistook
site areas places sites facilities communities links facility centers link zones centres cluster
instil counselled
coo herr dag pic arp lol sgt
economic trade financial economy policy current term future key social global crisis regional domestic measures focus housing developing policies strategy climate recovery reforms poverty expansion stability balance monetary employment challenges emerging external continent integration governance fragile macro
issues practice actions decisions matters regarding duties procedures resolved relevant recommendations dealt proceed accountability appointments accountable procedural
metal plate frame plates panels sheets bits fabric rows strips frames fixtures stack thread tiles stacked tile mesh threads shards interlocking partitions stacking laminated
president chief head board senior executive post chairman vice appointed headed heads acting resigned ceo chair appointment posts helm
surprise surprising reversed turnaround correction reversal astonishing hasty
continues follows leaves begins starts ends falls turns meets opens stops reaches arrives enters extends joins stays closes resumes wraps
interviews tape files audio videos conversations archives tapes archive taped clips clip recorder transcript transcripts subtitles archived ledgers
guy fun kid strange funny odd bunch joke yeah stupid awful stranger silly clever fool nonsense hello coincidence dumb damn idiot bloke fart
him back left took came went lost got hit away started shot gave himself sent saw hand brought turned tried forced quickly finally kept broke ran twice managed looked stopped struck caught pulled drew handed picked pushed stayed drove threw stepped suddenly barely thrown rushed knocked kicked touched rolled tipped
overlook tempting
set-up in-charge
frequency variable velocity pulse voltage torque wavelength vibration amplifier hz rf kv capacitor reflectors
famous wonderful newest finest elegant esteemed quietest
mehmet farouk bartholomew abdoulaye kwame emeka
sense respect commitment importance understanding values spirit vision recognition desire principle attitude belief regard expression awareness diversity acceptance genuine equality loyalty tolerance reflection expressions openness discourse
ram injection compression potassium coding inputs encoding sequencing isotope outputs
fallback iban hashes tell-tale nonce jcl sku skus
foot walk watching ride walking busy stuck walks climbing catching chasing kicking crawl
cleaned flush flushing blinded flushed wipes git bricked
spoke speak recalled talked replied remembered speaks commented reacted reminded remembers remarked shrugged paused
sleep sleeping drunk strangers slept asleep hid woke awake panicked waking wandered wakes bedside smelled unattended woken
son king ii royal brother prince queen pope lord sir saint lady bishop iii crown cousin iv mr dr mrs
population census survey approximately households registered median roughly smallest enrolment
replaced replace successor replacement replaces replacements selector
dlamini iyer stavros venkat
change position changes changed upon changing shift assumed shifted altered alter shifts
high level rate higher average low lower rates above highest below levels slightly upper flat peak lowest lowered elevated
tomoko aoife jovana elif zeynep
forces troops fighting afghanistan rebels armed camp taliban rebel afghan serb bosnian captured fought serbs fighters resistance enemy liberation capture crush
festival ceremony christmas holiday anniversary dinner birthday eve wedding occasion easter valentine preceded coincided gala bash
floor door box windows filled glass window doors empty roof boards brick mirror ceiling deck floors garage screens log curtain cockpit elevator stairs mirrors stall aisle openings compartment hangar unlocked dashboard storefront
pick roster picks finishes pops vp
isolate prod redirect
cell cells stem root stems cloned
choice selected chosen represent choose chose selection preferred select choosing preference individually selecting
house council committee congress parliament senate governor elected constitution assembly seat representatives lawmakers convention representative parliamentary congressional legislative speaker presidency constitutional legislature motion deputies delegate
olga petra miriam lena oskar luisa valentina beatriz chiara ines leticia ilse ulrike freya lindiwe
card id token registers atm sim password debit bot ids prepaid passwords turnstiles cardholder otp contactless eftpos
interpretation explicit conflicting vague spelled incorrect explanations clearer wording ambiguous contradictory clarified plausible authoritative implicit erroneous contradict disregarded
processes input interaction feedback attachment activation facilitated transcription coupling replication causal
electric tank storage battery installation batteries discharge charger
history century art museum modern culture era cultural bc historical ancient tradition oldest architecture legacy legend earliest origins realm
garbage trash pile dump piled cradle heap rubbish dumps buckets bins tote manhole
news official press media reporters interview afp quoted ap embassy journalists xinhua anonymity reporter briefing correspondent
automation real-time cad aggregation erp hydrology workflow provisioning subsystem lifecycle crm segmentation middleware debugging annotation workspace integrator caching front-end dashboards integrators localisation optimisation integrations workflows scada playout
authorization licence authorised henceforth authorisation authorise answerable
classification sequences scenarios histories definitions domains taxonomy meanings chronology formulas precedence template classify diagrams spellings glossary headings descriptors
award awards prize awarded honor reward honour prizes rewards honoured
spinner tanaka hiroshi anil sanjay suresh arjun rajesh sandeep ravindra
hotel beach resort vacation destination haven lodge visitor reservation vineyard gc locale
evidently mindful ideally rightly squarely reckoned err foolishly
majority seats margin thirds percentages quorum
later moved soon returned decided joined immediately eventually originally declared entered initially shortly officially newly transferred subsequently promoted formally successfully succeeded renamed afterwards promptly proceeded onwards
car cars vehicles vehicle truck trucks loaded pickup taxi bicycle trailer parked cab wagon tractor vans bikes carts pickups lorry
backups back-up heartbeats terabytes
esi npm env hkg cve interop waf musl dch hlr ssid notam
feeder slough bendigo
makes comes itself takes goes gets gives looks becomes sees helps brings keeps puts carries creates loses lets fits builds pulls hurts pushes fills
drill drills checklist rota refresher
government party political power led leader leaders rights nation opposition movement parties labor ruling coalition leadership independence politics communist democracy powerful alliance freedom influence governments wing powers struggle labour
milan mar paolo ruben luca simone stefano rodrigo dario matteo timo rafa bergamo ferran aurelio giulia
national group international members union member groups association organization society established founded formed foundation organizations institutions federation represented organized represents membership representing unions organisation advisory chapter organisations cio
found taken appeared described believed claimed carried confirmed previously appear appears identified discovered apparently admitted none revealed reportedly possibly unknown mentioned discovery unclear reveal presumably traces surfaced
foreign general office department secretary ministry deputy finance affairs interior bureau commerce customs departments ministries liaison directorate
stalled doha deadlock restart rejoin renewing aborted restarted initiating disable restarting disabling verifying unblock finalising restarts
research study institute science studies degree scientific engineering learning academic teaching universities faculty teach physics curriculum thesis phd astronomy textbook faculties pathology
warning alert warnings alarm sounded precaution flashing sirens alarms alerts siren audible
synthetic mishandled spurious heparin unapproved unprocessed
tired confused anxious curious awkward disturbed naive privileged bored distracted understandable inexperienced visibly jealous annoying annoyed indifferent apt puzzled misunderstood hopeless mute timid clueless cocky muddled
header flipped rounding strung slider slicing cleanly looping keyed flapping headers looped pasted handoff flapped scrolled
decides agrees fails refuses warns rejects announces accepts confirms approves proposes declares recommends completes removes commits clears foresees renews
embarrassing idle ego curiosity distraction misunderstanding lapse fiasco hitch blunder inconvenience needless disconnect itching taint mismatch downtime
make take put need better give enough keep trying find hard able wanted hold hope try turn needed bring themselves reach wants needs ready serve ways opportunity carry seek prepared decide meant unable hoping aside bigger prepare promise easier deliver handle promises fail harder solve spare cope rid concentrate arrange
deposits deposit deposited vaults escrow
maximum degrees equal minimum temperature zero relative constant ratio concentration measured sum absolute magnitude calculated minus gravity threshold maturity radius equals th humidity parity
deaths accident crash injuries fatal collision crashes accidental collisions mishap rollover
drive speed fast slow quick driven tight rolling loose drives swift
city local central town capital main cities mayor headquarters streets offices urban neighborhood branch provincial downtown municipal metro
performance quality basic technical strength improved skills improvement excellent consistent improvements discipline comfort guidance skill availability assurance reliability accessibility
unsupported unacknowledged
yards offensive defensive giants rookie backs receiver starter backup forwards receivers chargers fumbled blocker
unsafe outdated faulty discarded defective ageing overloaded shoddy untested stale unproven
known became name considered becoming widely prominent referred notable recognized formerly latter regarded credited respected recognised well-known labelled
god truth pride sin shame guilt conscience seriousness manifest
diwali deepavali
island sea coast pacific bay port gulf islands atlantic ocean waters fishing offshore harbour reef lighthouse canary inlet luzon breakers
seems simply easy seem completely easily indeed otherwise fit impossible entirely survive merely anywhere hardly lie sight everywhere somewhere literally somehow nowhere perfectly freely altogether solved practically
duct binder filler fibres riser stub splicing splice
ba hl dba
class grade classes secondary elementary grades instruction boarding intermediate semester twelfth beginner
gauge curve probability sampling correlation distributions anomaly discrepancy deviation variance regression deviations skew proportionate cut-off estimator
watchers coordinators facilitator watcher matchmaker clinician
method correct useful exact timing accurate instructions precise precisely desired accuracy specified precision verify measurement measurements parameters statistically handwriting
arm stick nose finger tail rings horn ear fingers hook pin ears strings knees thumb buttons hooked pins tails hooks loops noses folds
order process act rather means either cannot required necessary thus directly fully normal effective solution unless determined therefore require determine ultimately requires apply normally proper properly regardless shall assume acceptable automatically thereby applying assuming accordingly
politician outsider arbiter
giant steel maker chip shell operator telecom manufacturer competitor crane miner telecoms foundry
prometheus oracles tarquin aroha leocadia thandeka bordereau
judgment obligation judged assessed submission exercised rests judgement disposition overruled
denied allegations repeatedly dismissed repeated complained complaints ignored complaining lodged brushed
attack attacks killing bomb suicide incident bombing occurred blamed explosion blast strikes bombings rocket bombs clashes deadly raid incidents kills squads drone botched bungled
minister prime premier cabinet ministers defence interim predecessor outgoing mbeki caretaker
south north area west east near southern northern western miles border eastern kilometers territory valley km mountain southeast northwest lies northeast southwest mountains mount hills
announced calling announcement considering delay signing departure announce intention recall announcing accepting declaring naming issuing withdrawing cancellation announcements approving renaming cancelling
usd rs eur rm gbp tmp sgd
sorting typing tedious formality tinkering playbook shortcut smoothing purging backdoor patching pasting tidying
terrorism terrorist militants suspected terror linked plot suspects qaida suspect terrorists militant laden hiding eta culprits
rca retrospective follow-up unsigned promo one-off sampler year-end
nights holidays weekends schedules sundays staffed hourly weekday saturdays evenings departures mornings fridays mondays tuesdays previews wednesdays hrs
wire pipe cables cord wires wired circuits optic wiring fuse plugged disconnected fibre cabling
story book wrote works written books writer stories writing author novel write writers writes guide entitled titled describes readers authors historian script translated translation edited reader narrative texts scripts
rehearsal scripted rehearsals rehearsed rehearse
figures figure numbers account accounts statistics closely estimates suggest estimate suggests reflect comparison reflects moreover matched compare differ comparing compares attribute differed
proved prove proven lacks convincing relied proving proves possessed grasp
race races racing horse trainer cart foreman hobby harness
aggressive manner carefully careful honest caution relaxed helpful transparent thoroughly thorough disciplined straightforward sensible prudent vigilant vigilance diligence attentive diligent
logic assumption reasoning assumptions validity calculation reckoning positives validated validate validating immutable misreading bayes
regret apology reply goodwill apologize courtesy gratitude congratulations declarations apologies apologised apologise acknowledgement
spend grow tend comfortable plenty afford likes eager rely prefer folks wanting alike prefers flock
collateral withdrawals insured depositors wallets policyholders proxies redemptions
teachers volunteers volunteer nurses administrators supervisors schoolchildren clerks amateurs translators trainees interns helpers responders apprentices
nerve attach encoded bind insulin attaches mimic blockers
copied duplicate sorted reproduce reproduced multiply faithfully replicated transcribed duplicated reused recreated replayed analysed propagated duplicates traceable transposed extrapolated parsed overwritten trivially
scorecard wits
ngozi okonjo matcher
ml var ci rc jk aw nd ve sop docs slo ach qa crypto
caused worst massive disaster toll wave collapse causing wake earthquake flood triggered chaos floods drought tsunami panic flash trigger spark chaotic triggering spawned triggers
device camera cameras radar observation laser detect optical detection telescope imaging scan sensors mapping seismic gps sensor ct detector scanning scans optics fingerprint telemetry
species fish wild animals bird animal dog bear humans hunt bears killer cat wolf pet mouse trap bite elephant cage rat bug seals bugs stray bounty tick squid
quarter loss net profit earnings losses revenue gain gains profits expects offset quarterly consolidated owing reap attributable offsets
length longest periods shorter span duration lengths shortened shortest
placed secured locked sealed seal wrapped checked guarded cordoned
invoked override invoke delegated overrode overrides
demands resolve doubts pressing refusal urge objections rejection inability prompt urgency readiness reluctance underlined objection heed
legal claims filed settlement claim dispute suit settled lawsuit settle complaint liability settles
firewall virtualization vms worksheet hypervisor
election vote democratic elections republican presidential obama democrats voters candidate republicans candidates primary votes polls poll voted mccain voting gore senator democrat electoral kerry dole referendum nomination ballots polling incumbent counted counting casting credentials primaries signatures
tuned sync fx unplugged sandbox
published daily newspaper magazine journal newspapers editor article cox page weekly edition website ad column papers publication articles publishing pages editors commentary publisher publish circulation headline blog columns bulletin contributor publishes circulated newsletter digest ledger vanity
overtime timeout timeouts
fire smoke burning lights fires blew burn burst lit smell flame
strike protest rally protests protesters activists nationwide staged demonstration demonstrated staging organisers
lviv uppsala geophysics brno turku delft tampere anselm eth venlo
search rescue identify searching hide discover spotted tracking searched checking trace searches dig tracked digging tracing
boxes containers envelope logs tablets baskets packet packets batches bundles pods crates cartons wrapper pallets blobs
lee kim chen li wang ma wen na lin han wei ai bang hui min wan lim ping ling jun lan ren bao
index sub weighted indicator indexes indices bund
nat gregor rohan sparky mireille marchetti saskia prb
loop bypass connects interchange exits routing bypassed bypassing truncated terminates merges bypasses concurrency overlapped bisected bisects by-pass bisecting
court case trial charges justice arrested judge prison charged lawyer supreme murder arrest hearing lawyers ruled prosecutors convicted guilty jail jury sentence courts detained sentenced prosecutor judges appeals custody witness freed executed verdict execution proceedings sentences probation corpus
gmt utc cms ade
forever forgotten disappear invisible neglected vanished overlooked unfinished fade erased untouched unseen unnoticed vanish
reprocessing offload reprocessed
oil gas fuel supply crude supplies tons electricity delivery coal reserves pipeline copper heating tonnes cement shipments shipped inventories refinery metric deliveries shipment pumping exporter petrol importer
removed maintained installed restored restoration preserved rebuilt permanently intact dissolved continuously repaired
defects defect abnormal recurrence heartbeat biopsies self-inflicted
truncation non-compliance histogram verifier balancer top-up forwarder lock-out reachability consignee demurrage enum chargeback extruder
deliberately lied intentionally misled knowingly tampered
gus fergus hamish declan callum rasmus gripper fintan
fans crowd audience reception greeted applause cheered cheers muted louder silenced
jean jan laurent anton wilhelm antoine anders luc theo emil ulrich tobias matthias pieter baptiste florian hendrik nils jean-baptiste thibault piet gerrit
owner designer architect developers designers developer architects builders builder tenants tenant landlord programmer
function sequence random matrix graph vector algorithm variables infinite bundle binary nodes node diagram arithmetic parameter integer vectors graphs topology constraint computed compute exponential cyclic cartesian boolean unbounded idempotent
show series popular original shows video version style features scene shown picture appearance image featured entertainment feature characters piece screen fashion favorite category theme profile versions ads segment segments preview
insight analytics metrics informatics endpoint e-learning
bras ls tl gl
emulator codec encoder renderer txt
pm et noon est ist pst
ice cold frozen freeze tender freezing froze freezes
phones wireless broadband telephones radios laptops modems handsets handset headphones telephony rollout paging pagers landline lte sequencers
received offer calls issued offered refused ordered seeking appeal receive rejected sought request immediate orders approval accepted grant granted asking formal receiving demanded obtained withdraw recommended notice requested permission submitted requests admission submit recommendation ordering consent
officials security federal control agency administration defense special authorities commission safety authority intelligence emergency protection planning agencies internal task enforcement humanitarian pentagon controls monitoring monitor monitors supervision coordination oversight procurement supervise
stress symptoms diagnosis fatigue remedy severity deficiency flaw culprit allergy symptom ingestion
cor tendai num dak hss
ethnic largely controlled mixed heavily minority dominated dominate bastion
behavior patterns feeding everyday habits behaviour habit environments manners unhealthy mindset
explorer oracle browser os linux app android tablet ds browsers apps ios third-party helper open-source antivirus firmware plug-in avatars sdk
optional eds adds trim updates quotes subs edits inserts deletes sig
delays shutdown disruption scheduling blackout standstill cancellations outages interruption glitch outage leakage unplanned
contract extended permanent temporary deadline extend extension mandate completion partial lease expired renew renewal expires expire terminated extensions lockout five-year expiry lapsed expiring
dosing chiller chillers
login lookup sorter screenshot cics timestamp saml versioning pdu signaller validator drop-down look-up logins inode hostname half-open passphrase sign-in
reconcile anew reconstruct undo reconnect bridged apportion
agenda achieve priority implementation framework implemented balanced priorities tasks compliance accordance timetable objectives roadmap balancing deadlines indispensable benchmarks
pixels pixel bytes byte hex barcode raster shader pings
proximate bidirectional self-service sign-on
river lake flow stream flooded tide reservoir streams fork downstream upstream sap diversion cascade draining drains overflow empties overflowed
includes material cover section contains contained covers consists contain containing samples consisted sample contents
road route train traffic railway bridge bus highway roads rail trail crossing routes lane exit tunnel transit parking bridges corridor paths ramp motorway tram trolley detour
laws imposed strict mandatory enforce bans tighten enforced tightened customary compulsory exclusion lax stricter tolerated permitting forbids lenient practised adhered enforces obeyed
permits leases backlog audits approvals licences takings permissions confirmations renewals
nairobi lagos farah umm accra kano jos amara arequipa btc kumasi ikeja
gift signature bold item stamp labels keys matching
gold olympic olympics championships medal silver meters bronze jump metres ski pole sprint relay holder meter downhill pairs alpine vault jumper fencing relays sprints
slide slides snapshots
many including several number among often include different included available similar various throughout sometimes addition related usually provided mostly traditional separate generally mainly ones numerous variety rare drawn unlike typically multiple primarily frequently types fewer examples kinds handful locally array sorts
chute kafka digger pickers picker
hollis yolanda dekker fenwick aisha kirsty deirdre amina yasmin brigid halloran marisol wanjiru mwangi bronwyn haugen kamau hoster leilani niamh ottilie
crc ecc occ prs crd
room table pool rooms bed kitchen desk tables chairs basement beds halls shelves shelf closet picnic playground upstairs stalls cellar kitchens desks sofa cabinets freezer racks drawer fridge canteen lockers cupboard
inverted silences commas
mexico spain italian spanish brazil argentina mexican jose madrid brazilian colombia portugal venezuela carlos chile portuguese paulo jorge rica porto juniors ferreira gustavo
peace relations cooperation joint negotiations progress status ties relationship interests diplomatic strategic dialogue friendly peaceful partnership bilateral mutual establishment unity promotion sharing promoting consensus reconciliation engagement cooperative consultation accession
family death died father wife dead mother lives daughter husband lived sister die buried escape alive survived victim escaped disappeared dies survives
deliberate improper reckless irresponsible negligence disregard sloppy incompetence negligent careless haste unintentional inadvertent unprofessional carelessness bungling workmanship
first three second four five set top six each place third run open half lead seven start eight behind single leading field fourth nine opening finished break starting fifth double complete remaining finish spot sixth sets row leads seventh tied pair eighth scores ninth string
conference host meetings attend forum invited participate participants hosted hosts guests invitation hosting invite convened invitations
first-year first-time grads
deployed deploy scaled deploying internally deployments rotated redeployed retrain retrained backfill
telex lb pim ref pos gre cert
sadly mattered retrospect undone hindsight plainly predictably regrettably outlived unsurprisingly embarrassingly blindingly
rating rated upgraded beta downgraded downgrade
iso aba caf iata identifier noc sepa iam
water hot add fresh heat clean salt remove dry fill tap filling cleaning wash drain pools drained soak
best great career success experience successful earned greatest achieved thanks reputation fame talent enjoyed contribution remarkable lifetime quest milestone ambition
violation violated breach breached
results opinion reaction concluded outcome argument findings conclusion facts explanation confirmation conclude conclusions premature concludes judging
ford engine models motor engines utility components transmission steam powered mechanical diesel load compact fitted prototype module configuration cc loads payload mtu
exceed exceeded exceeds balances thresholds buffers spf rollbacks
eat lunch breakfast drinks ate treats eats
co partner brothers founder sons associates grace
theory exist occur refers derived exists existed whereas hence applies arose variant hypothesis differs derive
worker engineer physician nurse surgeon clerk consul technician physicist librarian handler pharmacist postmaster electrician cashier janitor actuary
nice cool warm quiet brilliant wise subtle touching blunt gentle lovely polite lazy rude refreshing toned gracious kindly
university served worked professor attended academy master studied taught commissioned instructor lecture lecturer rector
trust manage manages borrow buys handles lend trusts
tester ui
fat chicken bread sheet recipe dish cake menu soup recipes wrap oven pizza slice cookies bake rack cookie jar biscuits tray hash
aborts ipsum lorem interest-rate lookback
overwriting retrying requester reloads rebooking reran pinged appends overwrites hard-coded inadvertence unlabelled declarant renumber fuzzing truncates submitter hand-off mistyped unset hotfix post-analysis
magnet pell
hint nod glowing thumbs handshake unmistakable handshakes kudos cursory
help provide helped poor create protect aimed ability ensure boost intended providing helping promote secure opportunities crucial struggling failing aim encourage promising protecting enable enabled enabling exploit
john george david michael james robert paul william thomas richard peter charles martin van henry mary joseph frank kennedy alexander howard daniel andrew wilson stephen edward patrick dean bruce max joan ruth lucas
prd pacs nda castellanos
ip hr dns fd tcp
character episode reality drama comedy tale mystery serial genius phantom puppet crossover quiz cinematic stand-up slasher standup
return leave rest stay begin travel leaving join waiting returning enter returns joining preparing entering heading arrive bound arriving staying trips remainder
secret documents classified secrets memo confidential leaked withheld compromised mishandling
jacinta sev sudo meetup luks mirela geth sunniva ixchel
millisecond egress accrual first-line time-out microgram gbps mbit time-outs
building park built located opened hall square hill nearby buildings historic houses location fort avenue memorial palace temple tower apartment occupied castle grounds parks gate yard adjacent vacant occupy overlooking premises annex
released album release song track records recorded debut hits tracks recording label chart releases charts recordings releasing peaked demo
items seized possession hidden stolen fake precious coins smuggled cache fingerprints wallet hides loot artifact caches artefacts
robot wizard robots simulation cosmic clone simulated simulator
according report reported reports associated sources source condition contributed cited citing reporting confirm attributed quoting confirming
retire cancel opted skip postpone
bradford cork galway limerick rfc crewe ballarat athlone daventry
recent despite strong face likely continued showed remain remains growing latest attention remained sign concerns concern amid confidence initial signs showing faces faced facing fears continuing marked elsewhere emerged apparent partly absence renewed reflected evident spite
deserve deserves deserved competent exemplary merited
pg mod cf ts ll mx df ttl hsm
information internet data computer access web phone online telephone communications microsoft digital mobile electronic users content networks platform applications communication client user virtual privacy connections database connect provider instant interactive communicate peer marketplace networking gateway portal cyber messaging
observed detected independently documented monitored instances traced verified occurrence documenting
range size weight inches medium height sized measuring cm ranges weighing sizes scales weights
heard hear listen liked answered noticed figured listened wondered frankly bother laughed wonders happily honestly forgot pretend aloud replies politely pretended
shells rounded washed flattened tidy
mark smith jones williams johnson captain mike tom jackson scott steve davis jim chris miller taylor lewis brian kevin bell tim graham greg craig hunter marcus porter tyler darren jenkins kyle brandon trevor gavin gareth
blindly carelessly apologises penalise renames wilfully mislabelled
staffing retention referral redundancy retraining credential callback
ah oh ay ra ehr nas oom soc gy eet
arranged mechanism arrangement setup
climb slip leap bounced bounce glance backward upside jumps bump backwards cue bumps sideways choppy bounces
evacuation cleanup contingency containment mitigation remediation replenishment clean-up
rice farmers wine grown coffee tea seeds harvest
compiler runtime metering widget plugin parser classifier rectifier debug run-time bytecode jvm optimizer frontend
graphics layout layouts folders cdr
consider accept agree willing publicly reluctant refusing reject declare openly insist admit refuse acknowledge complain recommend objected disagree explicitly disagreed unwilling obliged recognise concede
keying limiter esports isolator
migration epoch migrations purges diverged epochs
interval intervals replays nil rotations calibration half-time latency milliseconds go-ahead endpoints
military army force division training base staff operations officer mission unit guard units navy commander reserve command serving positions personnel combat civilian marine duty naval corps assigned brigade deployment operational assignment volunteered pla
deducted deduct debits
american former named star friend retired fellow agent veteran ex alongside journalist hero boss colleague icon
shuffle haircut mea wrangler goof culpa
rendered useless rendering render unused redundant degraded renders outsourced superfluous deprecated
free allowed allow limited direct fair allowing transfer allows limit entry option limits obtain permit conversion unlimited
against bush support campaign clinton anti pro urged supporters critics rival supported backed criticism opposed allies criticized politicians opponents supporting favor strongly rivals backing campaigns challenged arguing favour
white black red light green brown blue dark golden color yellow orange soft bright spots plain shadow crystal grey colour dot
taking getting toward giving moving holding avoid towards setting trouble putting keeping finding creating closer bringing reaching turning cutting sending breaking pushing drawing saving prevented pulling pointing picking stopping letting removing handing bent dragging concentrating
police killed soldiers injured officers wounded fired shooting civilians kill attacked witnesses soldier assault casualties guards riot attackers checkpoint attacker masked intruder
bank analyst securities morgan chase asset dealer broker trader brokers
alpha hi pt sk gb db mb sakura gr dms
pr rep reps
rollouts bleeps compactor subtitling checkouts workspaces public-sector reboots de-icing colocation balancers recommender jointing chargebacks validators checksums observability analysers signups umlauts splicer resolvers head-end hypervisors unreviewed tarballs systemd whatsapp virtualisation
region province regions towns villages neighboring borders provinces neighbouring namely neighbours neighbour
plainer look-alike absent-minded ebcdic newline
form type complex structure forms core elements iron ring shape combination attached pattern inner element component circular resembles backbone
activated detached decommissioned standby inactive reassigned demoted appendix deactivated eod
food exports goods export household imports consumption feed milk amounts import raw imported bulk excess exported consumed processed appetite
hands stand standing stood stands lay sitting walked watched sit sat lying hanging hung sits waited quietly beside hangs staring leaned silently stared peering
confusion avoided failures spared stemmed compounded lapses averted workload mitigated
acl cif sidecar two-person sidecars
okonkwo chidi kvm locum rtu init dnssec earthing kinesis dpo grep crac ipv lle ocsp
sincerely reiterate hereby concur validates rebalance undersigned
sold buy sell property selling sale bought estate assets buying purchase contracts options acquired deals purchased properties ownership auction transactions purchases transaction purchasing trades buyer swap acquiring borrowed auctions
loading storing tagging crediting reload reloading
toolbox sdb osei tills allocator
kernel daemon filesystem vm binaries tallgrass ldap zfs etl macos
film movie stars films directed cast studio actor theater hollywood movies theatre opera actress roles guest studios silent theatres
casimir yaw servo
read-only same-day read-write
liquidation reorganisation underwriter reinsurer
evidence lack proof sufficient reasonable indication reliable lacked lacking insufficient probable ample
stage phase stages cycle elimination
bells rang ringing unanswered taps mailbox mailboxes
banks credit debt loans loan mortgage lending holders default liquidity swaps underwriting defaults issuers payday issuer
law rules standard standards code regulations application requirements license regulatory protocol requirement registration domain usage codes licensing registry
partition reverted revert dependencies partitioned reverts reverting
skipped skipping flips skips lazily
bob joe tony jack ben ray dan sam don kurt buck buddy mo doc
format platforms download formats streaming downloaded downloads analogue offline uploaded playlist formatted mods
team game season play games league played club players football coach player playing teams stadium plays baseball soccer basketball super bowl seasons squad hockey clubs nfl rugby nba appearances yankees rangers fan coaching bench
rookery pii no-go
air aircraft flight plane flying fly pilot planes helicopter landing pilots flew crashed landed shuttle collided
re-run roll-out mix-up sign-off recalculation volte call-out write-up paywall livestream weighbridge hand-over follow-through false-positive two-second self-test hackathon cutover show-cause relayer
hazard harmless malicious intrusion trivial nuisance
switch mode switched button slot rotation rotating click switching plug pad flip scratch inserted switches tuning tab rotate toggle
concurrently retried retry retrospectively rebooked
collection volume copies collections volumes catalog readings catalogue miscellaneous indexed
wheel lock steering trunk blade spinning valve locks brake blades valves lever locking forks throttle coil latch spindle pallet
cards ticket tickets discount lottery stamps certificates receipts discounts vouchers refund receipt coupons coupon refunds voucher tokens invoices refunded
bi sha aps bss tz
fare reservations suite booked lounge slots booking suites occupancy vip bookings ticketing mezzanine check-in
hargreaves ewan
rock sound voice pop touch sounds soul tone mood noise instrument listening styles hop drums drum rap touches retro sampled smells
leaf extract mint tar paste espresso kiln fuzz globs
clumsy flaky amateurish nonchalant lackadaisical thoughtless inattentive slapdash disorganised verbose half-hearted scatterbrained
sender signers cheaters dupe senders acquirer
sank sink rig float trench buoy faucet
hammered bumped tagged swapped tripped ticked clicked booted yanks yanked screwed zeroed reloaded squashed clobbered throttled paged beeped
update fix updated corrected upgrades repetition fixes updating restores typo rewrites
half-hour two-hour five-minute four-hour two-minute ten-minute one-page on-duty
minutes goal scored chance ball goals minute score draw save penalty advantage missed scoring shots perfect tie chances catch tries kick earn saved saves trick knock grab wasted netted replay misses
woods hole par keeper henrik annika leaderboard footer frau
percent million billion dollars total nearly worth compared dlrs estimated pounds euros marks cent valued
pay paid insurance benefits benefit retirement paying welfare payments compensation fees fee payment salary pension expense guaranteed salaries generous recipients owed unpaid beneficiaries deferred allowance beneficiary payout entitlements payer
merchant slave merchants tonnage
illegal immigration immigrants asylum visa passport ransom offenders applicants arrivals undocumented offender
independent conservative liberal sole watchdog guardian entity guardians
parcel parcels quarantined
english language greek native latin languages origin roots spoken tribe surname migrated slovene
collector custodian one-time scribe archivist executor conservator signer
encryption dialog converter decoder watermark encoders multiplexer
dirty mess sticky mop
suspended shut resume delayed halt lifted resumed withdrew closure postponed halted cancelled withdrawn reopened ceased interrupted reopen scrapped halts
growth pace forecast stronger faster steady fastest slowed slower speeds forecasting weakest slows slack slowest
directory folder wiki homepage url org intranet e-commerce urls redirects reddit leaderboards github
mature overweight immature malformed grown-up
flag symbol flags bearing tag banner logo symbols colours ribbon marker badge pinned tags initials stickers badges stripe ticker percentile wristbands wristband
two-day fund-raising two-week one-on-one warm-up four-day five-day night-time kick-off whitsun
violence threat prevent target fear threatened dangerous violent targets destruction threats danger risks consequences vulnerable harm warn dangers destructive
routings sres
kofi thanked telephoned relayed phoned cabled
on-line on-site onsite in-flight airdrop offsite off-line end-of-life second-line on-call
feb sept nov oct embargoed aug rd xx
unavailable omitted unaffected reachable unreachable
tor http debian ntp https iscsi dhcp snmp sftp
york san los angeles atlanta boston chicago francisco louis houston miami philadelphia detroit toronto seattle dallas diego manhattan antonio charlotte memphis
ourselves lads yourselves sizing anyhow
driver driving circuit drivers formula mechanics fia stewards
recycle rename refresh reboot beep redo reinstall unplug rebooted rebooting unplugging resize
check collected checks collect gather sums collects fetch compile tabs
normalised reconnects hobnob
python reaper nomad blob kestrel zookeeper
signal signals beacon antenna transmitter mast signalling repeater
market stock prices interest price exchange dollar investors markets trading stocks analysts value euro currency bond fed bonds treasury expectations dealers benchmark futures traders yield fixed currencies yields exporters weighed pricing expectation fetched
spell spells
waits queue queues pauses queued
mumbai osaka hyderabad chennai pune incheon adt mcg
you my good think me know your lot really something things always thought love thing am doing kind bad feel anything everything someone tell everyone knew anyone happened bit moment mind else happy wrong maybe talking understand knows learned guys learn thinking everybody sort seeing whatever remember yes exactly telling dream myself happens stuff feels mistake thinks wonder anybody somebody forget afraid truly unfortunately imagine knowing ok guess gotten lucky terrible luck minds lesson believing whoever suppose clue
paris berlin rome vienna frankfurt lyon oslo lisbon marseille zagreb helsinki bavaria basel rotterdam antwerp nantes utrecht tallinn graz ghent biennale
switchover ocr ecg
shard headroom flange scraper
ops spec
readable buffered cached reproducible pdfs machine-readable glossaries human-readable in-memory
directors guild apprentice mfa guilds
amber smiley jasmine heron
sorry embarrassed bothered cared foolish ashamed mum resent complacent trusting fancied overconfident blameless
imani enrolments teodora naledi
mine blocked cleared removal blocking clearing clearance logging cordon
americans non individual self citizens individuals abroad ordinary persons legitimate
people others workers thousands families residents hundreds victims homes refugees millions dozen prisoners dozens visitors tourists fled relatives gathered camps veterans shelter miners shelters
suspicious unaware sane
panel bar chamber lobby conductor
svetlana nadia radek piotr tomasz agnieszka veronika ludmila katarzyna zuzana jarmila szymon mateusz bartosz fatou kib pernille
modem usb connector plugs ethernet socket adapter connectors conveyor router wi-fi wifi routers sockets edi uplink mpls
corruption corrupt punished abused bosses rogue exploited manipulation suppressed clerical purge incompetent greedy corrupted
notebook zip printer printers scanner scanners cartridges zoom notebooks ic reflector leds bic
parse logger keystroke checksum
belonging belonged belongs belong inherited
television station radio tv network channel stations broadcast fox cable satellite abc bbc nbc channels anchor broadcaster presenter talkback
execute executing repeats interrupt reset disturb abort multipath
gunnar bastian otieno jukka tare solveig saoirse halvard lindqvist dagny
points rose fell shares share closed cents dropped declined gained falling dow traded yesterday fallen jumped unchanged climbed slipped shed dropping dipped counters
exhausted captive starved evicted starving orphaned beggars evicting
differently react smoothly behave behaved calmed coped sensibly stupidly
israel israeli palestinian iraqi arab gaza palestinians baghdad hamas egypt lebanon saudi turkish arafat jordan iranian jerusalem syria strip pakistani egyptian sharon lebanese abbas netanyahu israelis withdrawal settlements
investigation investigators fbi scandal investigating probe inquiry investigate affair reviewing leak fixing probes auditors intern
transceivers vlan activations backplane sfp bisect octets subnet regressions timestamps uplinks nulls ospf vlans big-endian overfill terraform
glob attestations nuked authorisations misjudgement notifiable self-explanatory half-finished half-baked one-liner reefers no-brainer onboarding self-evidently liveness repointed reconciler non-event
lasted midnight till autumn daylight lasts dusk prematurely fortnight
land plant plants farm forest garden tree wood trees lands grass mill estates barn
offers presented provides holds receives presents draws billed delivers
cut increase tax cost budget income increased spending costs amount reduce cuts deficit taxes reduced fiscal percentage unemployment increases gross monthly adjusted greenhouse payroll yearly slash slashed imbalance
money aid fund funds relief assistance funding behalf charity donors donations donated grants sponsor donor donation fundraising contributors
suspension comply suspend fines punish clause disciplinary punishing revoked sanction waiver revoke reprimand
doubled doubling tripled halved multiplied tenfold trebled
chassis cartridge axles loader tooling sleds loaders gearboxes
music live band songs performed artists artist musical singer dance concert perform performances lessons
de la el santa del le en ana rosa reyes fe ruiz villanueva pilar paloma
major due further possible problems result problem serious risk conditions response potential cause significant effect mass greater impact damage critical presence failure increasing minor effects scale possibility negative resulted causes resulting extent exposure contributing breakdown consequence
routed sla overran purged auc lotte
wearing wear cap belt shoes hat worn caps boots mask masks cowboy hats belts pads padded apron
european russia russian germany german europe eu republic italy nato turkey soviet moscow poland kosovo bosnia swiss greece switzerland czech ukraine serbia polish austria croatia yugoslavia milosevic slovak
integrity patience sake continuity fairness consistency competence composure durability sanity uniqueness finality completeness rigour
error errors fault courier faults baseline unforced
ship crew ships boat fleet vessel ferry craft crews submarine departed tanker escort voyage dock boarded docks docked flagged
te mei tran hana lun dao tuan orca
pharmacy maternity pharmacies pharmacists oncology dispensing dispensed radiology icu paediatric
distributed generated generate generates logged kwh
based largest private currently owned commercial operating operated corporation operate operates exclusive jointly licensed
yuki bhatt priya pooja sunita anjali priyanka zainab haruka samira harpreet
ot diff
sergei viktor igor andrei dmitry pavel jonas goran lukas fernandes dmitri marek petrov bogdan oleksandr thiago cosmin petrosyan
fulfilment queueing traceability housings jitter markdown synchronisation failover
missing suffered destroyed broken damaged abandoned recovered collapsed badly burned recover cracked shaky exited
british french france australia africa african britain canada australian canadian zealand ireland dutch irish kingdom sweden uk netherlands nigeria scotland zimbabwe kenya swedish norway belgium
cet bst rpc incl cest aest rfo aedt
colleagues respond informed interviewed advised contacted persuaded instructed briefed inform notified trusted consult advise consulted alerted informing notify beforehand
paper print printed printing editing reproduction presses copying
program project construction programs projects programme funded workshop commissioning
build improve develop maintain existing establish expand infrastructure strengthen restore destroy repair preserve rebuild rebuilding upgrade install restoring forge reinforce upgrading
stake owns employee parent employer insurer subsidiaries owning
disease aids flu virus tested prevention vaccine contracted doses vaccines quarantine tb hygiene vaccination transfusion
todo io aur mes mme ultimo totes
deleted insert edit offending clicking swapping delete upload deletion deleting deletions replaying screenshots
leila jarrah orly delacroix
laszlo kenji nakagawa wojciech abernathy deniz ewa femi halvorsen
earth covered surface thin exposed visible beneath dust cloud wet outer layer ash patch layers patches
tells finds asks explains reveals learns reminds hears invites captures informs forgets
list names listed posted ranking register lists listing compiled posting tally entries listings totals alphabetical
reviews reviewer reviewers gamers gamer testers aggregator interviewees
pencil chalk scrub kettle
company business companies industry services technology investment management firm sector corporate worldwide overseas banking partners firms marketing tech advertising venture industries investments accounting enterprise consulting outsourcing startup start-up
london england cricket sydney wales st manchester dublin queensland leeds wellington johannesburg auckland brisbane perth fixture durban
state california texas florida georgia virginia jersey carolina pennsylvania ohio massachusetts arizona michigan kansas colorado columbia minnesota illinois indiana oregon
meeting washington talks visit meet met summit arrived trip discuss ambassador visited delegation visiting putin yeltsin diplomats welcome envoy visits arrival geneva solana capitals unannounced
important fact common example personal present terms matter view idea certain true basis approach particular subject nature specific refer reasons background simple physical meaning difference knowledge shared differences purpose identity unique unusual instance explain specifically actual typical interesting obvious describe object context definition exception notion distinct underlying distinguish attributes
production products produced industrial equipment product produce capacity producer materials chemical distribution manufacturing factory output producing producers processing produces supplied supplier
pictures photos pieces display images exhibition photo gallery objects painted photographs displayed displays photograph drawings abstract prints poster watches replica decoration replicas
libraries databases repository kiosks directories gateways registries repositories firewalls registrars reseller
tier ladder rung tiers
doesn didn isn aren wasn couldn hasn shouldn wouldn weren
development energy natural resources environment environmental rich agriculture fields tourism agricultural sectors resource
dual concurrent sequential
controllers controller attendant caller handlers dispatcher checker autopilot triage dispatchers switchboard
degradation irreversible foreseeable preventable avoidable
postcode gib fyi gnosis bfd krak plu xz nostro gz readme wetware isso postgres
right line point side front cross lines onto direction edge distance bottom corner path narrow opposite circle crossed tip parallel directions nearest corners axis
dates calendar advent calendars predates
issue question questions speech debate message address comments views focused remarks discussed ideas statements discussions advice discussion mention conversation addressed answers discussing topics forth topic opinions explaining suggestions suggestion exchanged responses debated remark
tracker ims
severe widespread shortage isolation persistent prolonged reminder rumours vulnerability stubborn residual reminders glaring
hotline matchmaking responder helpline
`;
