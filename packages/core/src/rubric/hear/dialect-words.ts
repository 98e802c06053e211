/** Words of dialects and of accents written down, a line for every word of the standard: what it is, then how it is said elsewhere. A dash stands for nothing. Longer than a file of code may be, since it is a list. None of them is in the bank: what is learnt stays as it is when a word is added. */
const LINES = `
i am: ah'm
i have: ah've oi've
i will: ah'll
i would: ah'd
my: mah mih moi
myself: masel masell mesel mesen missen mahself maself miself
yourself: yersel yerself thisen thysen yersen jourself
himself: hissel hissen hisself himsel
themselves: theirsel theirselves theirsen themsel
ourselves: oursel oorsel oorselves ussen
you: yall thou yuh yow allyuh jou yew
your: thy y'all's yalls y'alls yo
you are: y'are tha'rt jou're
you have: ye've tha's yow've yous've
you will: ye'll tha'll y'll
you would: ye'd tha'd y'd
our: oor wur
us: uz
they: dey zey vey
them: thaim zem vem
their: thair dere
this: zis vis dhis
that: zat dhat yon
these: deez zese vese thir
those: zose vose thae
the: da ver dhe
there: zere vere thur theer
then: den zen ven
than: dan zan
with: wif wit' viz vith
without: withoot wivout widout wi'out
of: ov
to: fi ter
for: fur fer fuh fo f'r
from: fro' frum
on: oan pon
into: intae intuh
at: et
about: abaht abou'
around: aroond arahnd roond
down: dahn
out: aht
round: rahnd
house: 'ahse
town: toon tahn
before: 'fore befo' befo befaw
after: efter arter aftuh
over: ovah
under: unner
against: agin agen 'gainst
between: atween betwixt
until: 'til
because: 'cos becuz bekos
what: whit wot whut wha' vhat
when: whan vhen
where: whaur whar vhere weer
who: wha
whose: whase
how: hoo 'ow
which: whilk vich wich
whether: vether wether
why: vhy
not: nae
no: naw
yes: yah
nothing: naething nuffink nuthin nuttin nuttin' noffin nuthin'
anything: onythin onythin' onything anyfing anyfink anythin anythang
something: somethin' somethin somefink sumfin sumthin' sumthin
everything: a'thing everythin' everyfing everythin ev'rythin ev'rything ivrything everyt'ing
nobody: naebody nob'dy noboddy neebody
anybody: onybody anyb'dy
everybody: a'body ivverybody ev'rybody e'rybody ever'body
somebody: smaddy someb'dy somebdy
always: aye's orlways
never: nivver nebber neva
ever: ivver
every: ivvery ebry ivery evvery ev'ry e'ry
only: ownly onny
any: ony inny
many: mony
more: mo' mo
most: maist
much: muckle mickle
little: likkle lil li'l
own: ain awn
one: yin wan ane 'un yan
two: twa twae
three: sree dree thri'
four: fower
five: fahve
eight: eicht
nine: nahn
first: furst fust furs' firs'
last: las' larst
next: nex'
old: ole ol'
cold: cauld cowd
hold: haud howd
told: telt towd tole tellt
sold: selt
all: orl aall
small: sma'
whole: hale 'ole
right: richt reet rite roight reight
night: nicht neet noight
nights: nichts neets
light: licht
might: micht
fight: fecht
thought: thocht
daughter: dochter
good: guid gud gude
school: skuil skool scuil
book: buik
look: leuk luik
work: wark wuk wurk vork wirk
working: workin wurkin vorking
word: wurd
world: wurld
home: hame 'ome
more than: more'n mair'n
other: ither udder uvver ovver uzzer
another: anither anudder anuvver anuzzer anozzer
mother: mither muvver mudda mudder
father: faither favver fadda fadder
brother: brither bruvver brudder
child: chil' pickney
children: childer chillun young'uns pickneys
grandparent: gramps grandda granda granfadda nana nanna grandmaw grandpaw meemaw papaw
person: mannie wifie feller porson
people: fowk fowks fok
parent: mamma mammy momma mammie papa daddy
have: hae huv 'ave hev hab
has: hus 'as haz
had: 'ad
having: haein' haein havin'
does: diz duz
doing: daein' daein
did: didst
done: dun
go: gan
going: goin' gwine
goes: gaes goos
gone: gorn
going to: gon fixin' gwan gunna gonnah
trying to: tryinna
i am going to: i'ma ahma
give: gib giv
take: tak tek
make: mak mek
know: knaw kno
knows: kens
think: zink
thinking: finking tinkin' thinkin'
thing: fing
things: fings
teach: larn
could: cood
would: wud vould voud
was: wis wuz wus vas
were: wur' vere'
will: vill
well: vell weel
want: vant waant
wanted: vanted wantit
want it: wannit
says: sez
stayed: bided
moved: flitted
moving: flittin' flittin
called: cawed
finish: feenish
clean: cleen
start: stert
started: stertit
carry: cairry
learn: lairn
learned: larned lairnt learrned
shut: shutit
pay: pey
paid: peyed
rather: raither
head: heid
dead: deid
bread: breid
hand: haun haund
hands: haunds hauns han's
stand: staun
half: hauf 'alf
arm: airm
farm: ferm
farms: ferms
strong: strang
wrong: wrang
among: amang
dog: dawg
dogs: dugs dawgs
shoe: shae
water: watter wa'er
hard: haird
heart: hairt 'eart
off: aff orf
drop: drap'
cross: croass
morning: moarnin' mornin mawnin
evening: evenin evenin's
mornings: mornin's
sunday: sunda sundee
monday: munday mondee
tuesday: choosday choosdee chewsday toosday tiwsday
wednesday: wensday wensdee
thursday: fursday thurzday fursdee tursday
friday: fridee priday frida
fridays: fridees
saturday: setterday saturda sattaday saturdee
saturdays: setterdays
year: yeer yea' yurr jear
years: yeers yurrs
weeks: veeks
week: veek
month: munf monf mont' mons munth
months: munfs monfs munf's
north: norf nors nort'
south: souf sowf
both: boaf bof baith boff bofe
teeth: teef
mouth: mouf
health: 'ealth helf
through: thru tru froo srough frough
think of: finkov
truth: troof
birthday: birfday
earth: erf
death: deff
bath: baf
worth: wurf
photo: photie
photos: photies
yonder: yonner
is not: isnie isna ain' int in't
are not: arenae arena arnae
was not: wisna wasna warn't
were not: werenae werena
do not: divn't dinny doan don' divvent dun't
does not: doesnae disnae doesna
did not: didny
can not: cyaan cyah cannet carn't
could not: couldna cudnae
will not: winnae willna
would not: wouldna widnae
should not: shouldnae shouldna
have not: huvnae hinna havena
has not: hasna
had not: hadna
must not: mustnae
need not: needna neednae
out of: oota ootae
do you: d'ya d'ye
it will: 'twill
angry: mardy crabbit
afraid: frit feart
dinner: denner
properly: propa
fine: awrite
mend: fettle
mended: fettled
electrician: sparky
window: windae winda
pocket: poket
-: jings wahala abeg leh sef
can: kin
shouting: hollerin
wooden: widden
looked: lookit
she: shoo
you know: y'know
everyone: ever'one
anywhere: anywheer innywhere
probably: prob'ly
actually: act'lly
believe: b'lieve
suppose: s'pose
supposed: s'posed
that is: zat's
there is: zere's dere's
dropping: drapping
i: oi
it: ut
once: wanst
floor: flair
hundred: hunnerd hunner
just: jist yust
twenty: twenny
behind: be'ind
together: gether
quite: quaht
times: tahms
time: toime
life: loif
like: loike
nicer: noicer
nice: nahce
works: wuks
very: viry verry
perfect: pirfict
windows: windas
company: comp'ny
manager: menager
important: importarnt
frightened: freetened
older: aulder
broken: brokken
all right: a'right a'ight
family: faimly
along: alang
somewhere: somewheres
keeping: kaiping
makes: meks
sit: siddung siddown
fourth: fo'th
`;

/** How a word is said in the standard. */
export const DIALECT: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line): [string, string][] => {
      const at = line.indexOf(': ');
      const standard = line.slice(0, at);
      return line
        .slice(at + 2)
        .split(' ')
        .map((said) => [said, standard === '-' ? '' : standard]);
    }),
);
