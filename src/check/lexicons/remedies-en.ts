import type { Lexicon } from '../draft/lexicon.ts'

/**
 * What a shop does to put things right, as verbs: the base form, then past, participle and -ing where they are not regular.
 * Left out on purpose: look into, investigate, handle, deal with, take care of, receive, log, deliver; they settle nothing.
 */
export const remedyVerbs = {
  grade: 'likely',
  source: 'Davidow 2003 on redress; judged on the labelled replies of test/eval',
  en: `refund; reimburse; compensate; credit; waive; deduct; discount; repay repaid repaid repaying; resend resent resent resending;
reship reshipped reshipped reshipping; send sent sent sending; ship shipped shipped shipping; dispatch; despatch; post; mail; courier; redeliver;
forward; redirect; reroute; replace; exchange; swap swapped swapped swapping; remake remade remade remaking; repair; fix; mend; restock; reorder;
order; cancel cancelled cancelled cancelling; cancel canceled canceled canceling; void; reverse; release; reserve; book; rebook; arrange; organise; organize; schedule;
reschedule; pack; repack; print; reprint; stamp; engrave; escalate; transfer transferred transferred transferring; assign; inform;
notify notified notified notifying; alert; brief; contact; chase; trace; inspect; update; correct; amend; adjust; upgrade; downgrade; convert;
merge; extend; renew; reset reset reset resetting; restore; unlock; unblock; activate; reactivate; enable; disable; remove; delete; recall;
rewrite rewrote rewritten rewriting; reword; relabel; relist; apply applied applied applying; attach; enclose; issue; reissue; generate; prepare;
process; approve; honour; honor; collect; fetch; bring brought brought bringing; unsubscribe; pause; install; expedite; prioritise; prioritize;
reopen; retrain; hide hid hidden hiding; escort; upload; translate; test; measure; lodge; double-check; return; wrap wrapped wrapped wrapping;
switch; substitute; match; sew sewed sewn sewing; recharge; reprogram; rebalance; settle; load; reload; monogram monogrammed monogrammed monogramming; sketch; resole; restring restrung restrung restringing; rinse; sand; withhold withheld withheld withholding; top up; message; email; e-mail; text; remind; request; halve; double; patch; debug;
lift; undo undid undone undoing; redo redid redone redoing; rework; reinstate; unban unbanned unbanned unbanning;
unsuspend; revoke; whitelist; allowlist; deactivate; migrate; relocate; reassign; refill; resize; recalibrate; realign; refit refitted refitted refitting;
reseal; polish; tailor; alter; hem hemmed hemmed hemming; sharpen; rewire; refinish; retrieve; recover; regenerate; rerun reran rerun rerunning;
reprocess; resubmit; re-enable; reconnect; backdate; prorate; rectify; gift; donate; grant; award; subtract; combine; consolidate; intercept;
freeze froze frozen freezing; unfreeze unfroze unfrozen unfreezing; allocate; link; unlink; invite; enrol enrolled enrolled enrolling; enroll; subscribe;
edit; rephrase; retract; withdraw withdrew withdrawn withdrawing; redact; anonymise; anonymize; erase; guide; walk; retest; tweak; hire; roll; block; import; export; hand-pick;
deploy; reroll; replenish; re-send re-sent re-sent re-sending; re-ship re-shipped re-shipped re-shipping; re-issue; re-order; re-open; re-activate; hand-deliver`.split(
    /;\s*/,
  ),
} satisfies Lexicon

/** Verbs that need an object to be a remedy: "take this seriously", "keep you posted" are none. */
export const softVerbs = {
  grade: 'possible',
  source: 'Gathered from replies as shops write them; judged on the labelled replies of test/eval',
  en: `make made made making; take took taken taking; keep kept kept keeping; give gave given giving; put put put putting; set set set setting;
hold held held holding; hand; pass; tell told told telling; ask; share; raise; file; open; flag flagged flagged flagging; report; check; review; examine; verify verified verified verifying;
look looked looked looking; find found found finding; go went gone going; read read read reading; call; phone; ring rang rung ringing; add; include; create;
change; move; start; stop stopped stopped stopping; offer; cover; pay paid paid paying; drop dropped dropped dropping; pull; pick; cut cut cut cutting; clear; turn; lower; train; compare; count; save; sign; connect; clean; mark; instruct; speak spoke spoken speaking; revert`.split(
    /;\s*/,
  ),
} satisfies Lexicon

/** What makes nothing of a soft verb, right after it. */
export const vagueObjects = {
  grade: 'likely',
  source: 'Gathered from replies as shops write them; judged on the labelled replies of test/eval',
  en: `you (last|so|above|earlier) {0,1}; you (posted|updated|informed|know|soon|again|in the loop|for|that|to|how|when|once|as|in|this|already|twice|before);
your (kind|lovely|nice|sweet|generous|warm) (words|message|note|comments|feedback|review); you back (soon|as|once|when|shortly); you (a|an|the|any|further) (update|answer|reply|response|call|apology|information|details);
your (message|note|review|frustration|feedback|patience|understanding|concern*|disappointment|email|e-mail|comments|words);
our (apolog*|best|sincere*|deepest|utmost); (this|it|that|things|everything);
(this|it|that|things) (seriously|very|up(?! to (my|our|the))|right|from|better|quickly|as|for|into|on(?! to)); into; forward; every; everything;
sure; care; note;
(a|an|the) (update|eye|look|closer|effort|reply|answer|best|highest|extra|matter|issue|situation|difference|moment|minute|mistake|experience|apology);
apologies; attention; steps; action; in (touch|mind); up (to|for|with); back to for; at; on(?! (a|an|two|three|the|your|my|our|new|more|extra|automatic|automatically)); on (board|hold); out; about;
(promptly|quickly|soon|shortly|asap|again|immediately|internally); (absolutely|very|really|doubly) sure;
all (we|i) can; amends; both sides; through; the next step; you (a hand|details|a shout); (what|whether|if|when|how); the music; further; with improving; (in|to) mind; the {0,6} in mind; great; pride; and get back;
(tracking|monitoring|watching|checking|supporting|selling); by; in to; the {0,3} (flag|ban|mark|decision); your ban; up your (ticket|case|request|message); up the (ticket|case)`.split(
    /;\s+/,
  ),
} satisfies Lexicon

/** How a thing of the shop sets out or stands ready: present, past, under way. */
export const departures = {
  grade: 'likely',
  source: 'Gathered from replies as shops write them; judged on the labelled replies of test/eval',
  en: `
(leaves|leave|left|leaving) (us|our|the (warehouse|shop|store|depot|workshop)|here|today|tonight|this (morning|afternoon)|on|tomorrow|with|at|from|within|last);
(goes|go|went|going|gone) (out|off) {0,1} (today|tonight|this|with|on|by|tomorrow|last|to|at|in|yesterday);
(?<!(mail|from) )(goes|go|going|went) out;
(is|are|'s|'re) (now|already)? (on (its|their|the|your) way(?! back to (us|me|our|the))|in transit|in the (post|mail)|with the (courier|carrier));
(travels|travelled|travel|(follows|followed|follow)(?! up)|ships|flies|flew) {0,3} (today|tonight|tomorrow|with|by|from|on|this|last|at|separately);
(being|been|now|already|get|gets) (packed|prepared|processed|repaired|refunded|made|picked|wrapped|reprinted|printed|remade|sent|shipped|measured|checked);
(is|are|was|were|went|goes|go|'s) (now|already|safely)? back (on|in|with|at|to) (you|your|the);
(is|are|was|'s) (now|already)? (in your (inbox|mailbox|account|wallet|basket|cart|bank)|on your (card|account|statement|order)|with your bank);
have your {0,3} back; let (the|our) {0,4} know;
(technician|engineer|driver|fitter|courier|mechanic|colleague|specialist) {0,3} (with|at) (you|yours|your);
(is|are|'s) (now|already)? with (the|our) {0,2} (office|team|department|engineers?|workshop|developers?|specialists?|colleagues?|technicians?|kitchen|warehouse);
(is|are|'s|'re) (heading|headed|coming|flying|travelling|going|bound) (your way|to you|for you|back to you);
(engineers?|crew|team|developers?|technicians?|colleagues?|we|i) {0,5} (is|are|am|'m|'re) working {0,3} (restore|fix|repair|replace|rebuild|bring);
(crew|engineers?|technicians?|team|driver) (is|are) (now|already)? on (site|the way|their way);
(appointment|visit|collection|slot|repair|pick-?up) {0,1} is (now|set|booked|scheduled|confirmed|on|for|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today);
(we'll|we will|driver will|courier will) try again {0,1} (today|tomorrow|on|monday|tuesday|wednesday|thursday|friday|saturday|between|at);
(passed|passing|pass|forwarded|sent|shared|raised) {0,9} (to|with) our (?!team)[a-z]{3,14} (team|department|designers|developers|kitchen|buyers|engineers);
(technician|engineer|driver|fitter|fitters|courier|mechanic|plumber|van|colleague|specialist) {0,3} (comes|visits|rings|collects|picks|brings|visit|come|coming|visiting|collect|pick|replace|bring);
(comes|come) (to|by) {0,3} (fix|collect|pick|repair|replace|look);
(is|are) (now|already|both)? (attached|enclosed|set aside|waiting for you|reserved|booked|cancelled|canceled|live|reset|unlocked|restored|waived|on us|free of (postage|charge));
(at|on) our (cost|expense|own cost); (at|for) no (extra|additional)? (charge|cost); free of (charge|postage);
for free; (have|take|get|give|gave|given|got) (you )?(your|the|all|his|her) {0,2} money back; (with|by|for) (a|another|one) (free|complimentary) [a-z]{3,12}; make (it|this|that) up to you (with|by);
(come|came|comes|taken|took|knocked) {0,4} off (your|the) (bill|invoice|account|order|card|total|statement|price|fee);
(has|have|had|got|set|is|are|'s|it|them) {0,3} (going|running|working|live|online|up) again; up and running; (works|work) (now|again); (it|they|points|funds|credits|money|amount|access|account|site|service|server|page|files?) {0,2} (is|are|'s|'re) back(?! (to|on|at|in) {0,2} (desk|office|work|monday|tuesday|wednesday|thursday|friday)); (?<!(want|like|see|wants) (it|this|that|things) )(put|set|made) (right|good);
(i|we|they)('ll| will|'ve| have| can) (have|had|get|gotten) (it|them|one|(the|your|a|an|this|that) {1,3}) (?!(checked|looked|resolved|solved|answered|addressed|sorted|handled|listed)(?= |[.,!]|$))(sent|made|put|cut|built|[a-z]{2,12}ed); (attached|enclosed|below) (is|are) (the|your|a|an|my|our); (is|are|'s) (yours|on the house); has its own;
(label|invoice|receipt|voucher|code|guide|link) {0,5} (is|are) (here|below|in);
(label|invoice|receipt|voucher|code|guide) (here|below);
(set|sets|setting) off {0,2} (to|for|with|when|on|today|tonight|tomorrow|as soon); (is|are) (under way|underway);
(refund|credit|return|replacement|exchange|cancellation|claim|request|change) {0,7} (is|are|was|'s|has been) (now|already)? (approved|made|done|complete|completed|closed|settled|in progress);
(refund|credit|payment|transfer|replacement) {0,5} (went through|has gone through);
(is|are|now|currently|already|and|'s) being (worked on|built|tested); (order|label|listing|account|address|invoice|profile|entry|booking) now (says|shows|reads|has|includes|points|carries);
(hold|booking|reservation|appointment|return|exchange|cancellation|refund|change) {0,6} (is|are|has been|was) (now|hereby)? confirmed;
here (is|are|'s) (the|your|a) {0,2} (tracking (number|link|code)|code|key|label|invoice|receipt|voucher|coupon|replacement|licen[cs]e|copy);
(is|are|'s) now (active|paused|live|fixed|sorted|ready|open|working|resolved|lifted|closed|back); (is|are) back to normal;
(will|'ll|can|to|me) get (it|this|that|them|one|(your|the|a|an) {1,2}) (?!(checked|looked|resolved|solved|answered|addressed|sorted|handled|needed|listed|named|called|red|wed|bed|used)(?= |[.,!?]|$))[a-z]{2,12}(ed|sent|redone|remade|back|out) {0,1};
\\d{1,2}(%| percent) off; how about (a|an|we|i|one); (suggest|recommend|advise) {0,3} (try|trying|restart|restarting|clear|clearing|update|updating|reinstall|reinstalling|pay|paying|log|logging);
(fix|update|version|patch|release|uninstaller|installer) (comes|is coming|rolls|is rolling|goes|is) out (by|on|this|next|today|tomorrow|now);
(we|i)('re|'ve|'ll|'d| are| am| have| will)? {0,2} (talk|talked|talking|speak|spoke|spoken|speaking|in touch|in contact|in talks|liaising|work|working|check|checking) (to|with) (the|our|your|their|a) {0,2} (carrier|courier|partner|partners|warehouse|supplier|suppliers|bank|driver|depot|manufacturer|maker|management|gateway|provider|post office);
take (it|this|that) up with; (reach|reaching|reached) out to(?! (us|you|me|our support|the support|support|customer|[a-z0-9._-]{1,30}@)); (get|getting|got|be|been) in touch with(?! (us|you|me|our support));
please (take|accept|use) (this|the|our) {0,2} (voucher|coupon|code|gift card|discount);
(gave|passed|handed|brought|took) (it|this|that|your {1,3}) to our {0,2} (team|department|developers|engineers|designers|buyers);
left by (express|courier|air|post|plane|truck); (opened|open|opening) (the|your) account again;
(refund|replacement|parcel|order|label|voucher|code|box|invoice|copy|details|link|sample|one|it|new|second|another) {0,2} (goes|go|going|went|gone) to you(?! (to|so));
(shipping|production|packing|repair*) has (begun|started); see to it that; (make|making|made) sure (that)? (your|this|it) {0,3} (gets|reaches|goes|is passed) (to|on|along);
(?<!(thanks|apologies|gratitude|appreciation|credit) )(goes|go|went|gone|comes|heads|flies|ships) (out|over|up|on|straight|back|along)? to (you|our {0,2} (team|department|engineers?|developers?|designers?|technicians?|specialists?|workshop|warehouse|kitchen|manager|bench))(?! (to|so));
(there's|there is|there are|there will be) (now|already|also)? {0,6} (in|on) your (account|inbox|mailbox|wallet|balance|basket|cart|card);
(is|are) now (in|on) your (account|inbox|mailbox|wallet|balance|basket|cart|card);
(mail|e-?mail|message|key|code|link|label|voucher|coupon|refund|credit|invoice|licen[cs]e) (from me|from us)? (is|are) (now|already)? (in|on) your (account|inbox|mailbox|wallet|balance|card);
(is|are) (yours|free) now; (is|are) now (yours|free|with (the|our)|on (its|their) way|in (the post|stock)|set to|back); (block|ban|limit|charge|flag|mark|hold|lock) {0,5} (is|are) (now)? (gone|off|lifted|cleared);
(at|hard at|busy) work on (a|the|this|that|it); working on (a|an|the) {0,2} (fix|patch|update|version|release|replacement|repair|build); (is|are|'s|'re) (busy|already) fixing;
(logged|filed|raised|reported|recorded|opened) {0,6} (with|to) (the|our) {0,3} (team|department|developers|engineers|technicians|specialists|warehouse|carrier|courier)`.split(
    /;\s+/,
  ),
} satisfies Lexicon

/** Choices laid before the customer. */
export const offers = {
  grade: 'likely',
  source: 'Gathered from replies as shops write them; judged on the labelled replies of test/eval',
  en: `would you (like|prefer|rather|want); would you {0,3} (like|prefer|rather);
(shall|should) (i|we) (just|also|now)? (?!know|ask|have|get|see|expect|stay|be|look|talk|discuss|call|speak|contact|need|hear|not|check|take a|say|reach|help|assist|start with|give you a)[a-z]{3,12};
(shall|should|may|can|could) (i|we) (just|also)? (offer|send|apply|book|change|refund|swap|switch|put|add|cancel|move|take|keep|hold|arrange|replace|reserve|upgrade|extend|ship|exchange|order|credit|try|ask);
(do you|you) want (me|us) to; want (me|us) to; which (would|do) you (prefer|like|rather|want);
which {0,3} (suits|works for|you rather|you prefer); (choose|pick) {1,4} or; (?<!(provide|send|share|give|with|tell us|tell me|need) )either {1,5} or;
(either|both) (option|way); option (a|b|1|2); your choice of; or, if you prefer;
if you (prefer|'d rather|would rather); (would|will|might|could) {0,3} (be fair|suit you|work for you);
here (is|are)? (what|how) (i|we) {0,2} (can|could|will|would|'d|'ll) {0,2} (do|offer|help|fix|settle|put); here's what (i|we) {0,2} (can|could|will|would|'d|'ll) {0,2} (do|offer|help|fix|settle|put);
this is what (we|i) \\W?can\\W? (do|offer); what (i|we) (can|could) (do,?|offer,?) {0,4} is; what (i|we) (can|could|will|would) (do|try|offer)( now| next| here| for you)?:;
(one|either|any|two) of (these(?! (words|numbers|keywords))|the following|the options|two|three|four)(?! (days|weeks|months|emails|messages)); here (are|is) (the|your|some|a few|two|three|our) {0,1} (options|choices|ways|alternatives|solutions);
you (have|'ve) (two|three|a few|some|several|these|the following) {0,1} (options|choices|ways); there are (two|three|four|a few|some|several) {0,1} (options|ways|alternatives);
we (let|allow) you (?!know|down|have it)[a-z]{2,12}; (i|we)('d| would) be (happy|glad|willing|prepared|pleased) to (?!help|assist|hear|talk|discuss|speak|answer|look|check|know|learn|welcome|see|chat|listen|take a|have (you|a)|be|serve|work|make (it|this|things)|explain|review|investigate)[a-z]{3,12};
(contact|write to|message|email|e-mail|dm|call|reply to) us for (a|an|the|your) {0,2} (refund|replacement|exchange|repair|credit|voucher);
you (get|receive|will get|will receive|'ll get|'ll receive|'ll have|will have) (a|an|your|all|the) {0,3} (refund|replacement|exchange|credit|voucher|discount|money back|money); you (get|receive|will get|will receive|'ll get|'ll receive|will have|'ll have) (a|another|one|two) (new|fresh|second|free|different|whole|spare|better|replacement) {0,1}; what (i'd|we'd|i would|we would) (offer|like to offer);
(you are|you're) (free|welcome) to (send|return|exchange|swap|keep|pick|choose);
you (may|can|could|might) (also|still|always|simply|just|then|now|instead)? (use|change|switch|set|turn|add|remove|disable|enable|adjust|edit|delete|install|bring|move|combine|split|try|redeem|spend|apply|pause|skip|cancel|restore|recover|unlock|reset|replace|swap);
you (may|can) (file|keep|exchange|swap|choose|pick|return|send it back|have|request|claim|rebook|rearrange|upgrade|reorder);
(?<!(customers|they|we|who|people) )(keep|recycle|donate) (it|them|both|the (old|odd|broken|wrong|damaged|first|faulty|extra|original|cracked|spare|one)); want to see;
if (you'd|you would) (still)? like(?! (to (talk|discuss|know|share|tell|learn|hear|chat|speak)|any|more))`.split(/;\s+/),
} satisfies Lexicon

/** What starts an instruction that settles the matter at the customer's end. */
export const instructions = {
  grade: 'likely',
  source: 'Imperatives of help pages',
  en: `tap; charge; wait; visit; follow; check; make sure; quit; force; refresh; try; clear; browse; edit; save; tick;
untick; click; press; select; go to; open; choose; hold; unplug; plug; turn (off|on|it|the|your|down|up|around); rub; wet; clean; remove; insert; update;
reset; restart; scan; enter; type; log; sign; scroll; swipe; mark; rinse; wash; lay; stretch; pull; push; slide;
fill; drop; stick; print; attach; detach; loosen; tighten; lift; shake; soak; wipe; dry; set; switch; uninstall;
reinstall; download; copy; paste; leave; let; place; put; screw; connect; disconnect; use; add; boil; descale; close;
hand; show; take; bring; cancel; pick; tell; run; warm; cool; steam; iron; brush; trim; repeat; pour; steep; measure`.split(
    /;\s+/,
  ),
} satisfies Lexicon

/** A step that settles the matter alone: it changes something at the customer's end. */
export const fixes = {
  grade: 'likely',
  source: 'Imperatives of help pages',
  en: `clear; restart; reboot; reset; reinstall; uninstall; update; upgrade; unplug; plug; turn (off|on|it|the|your|down|up|around); refresh; reload; log (out|in|off|back); sign (out|in|back);
switch; toggle; tick; untick; tap; click; disable; enable; activate; remove; clean; rinse; charge; recharge; try (a|an|the|this|these|one|it|again|another|a different|the other|using|with|it|[a-z]{3,12}ing);
use (the|another|a|your|our|this|that|these|it|code|return|reset) {0,3}; change; adjust; raise; lower; increase; decrease; rename; move; swap; flip; rotate; press; hold (the|it|down|your|both|power|ctrl|shift|command) {0,1}; empty; descale; soak;
delete; allow (the|pop-?ups|notifications|access|cookies|location); unblock; whitelist; pair; re-pair; reconnect; disconnect; set; force; install; leave (it|them) (for|on|in|off|alone|overnight|to)`.split(
    /;\s+/,
  ),
} satisfies Lexicon

/** Where the steps stand that settle the matter: a page, a list. */
export const pointers = {
  grade: 'possible',
  source: 'Public replies, which often send to a page of steps',
  en: `(try|follow|take|use|see|go through|work through) {0,2} steps; by the steps; (clearing|restarting|reinstalling|uninstalling|updating|resetting|rebooting|refreshing|unplugging|cleaning|logging|signing|switching|turning|changing|charging|rinsing) {1,8} (fix|fixes|help|helps|mend|mends|solve|solves|cure|cures|resolve|resolves|work|works|does (it|the trick)); (these|the following|a few|some) (quick|simple|easy)? steps;
here's how; here is how; how to (do)? {0,6} (is|are) (shown|explained|described) (on|in|at|here|below); the how is (on|in|at);
work through {0,4} guide; (try|follow) {0,3} (guide|instructions|walkthrough|article)`.split(/;\s+/),
} satisfies Lexicon
