const PEOPLES =
  'juden|muslime|muslimen|moslems|araber|arabern|türken|kurden|syrer|afghanen|zigeuner|zigeunern|sinti|ausländer|ausländern|migranten|asylanten|flüchtlinge|flüchtlingen|afrikaner|schwule|schwulen|homosexuelle';
const CLASS = 'lehrer|lehrerin|mitschüler|mutter|mama|vater|papa|eltern|schwester|bruder';

export const GERMAN = `
ficken fickt ficke fick ficker* gefickt verfickt* scheiße* scheisse* scheiß* beschissen* arschloch* arschlöcher* fotze*
wichser* wichsen hure huren hurensohn* hurensöhne* nutte nutten schlampe schlampen schwuchtel* missgeburt* miststück*
porno pornos pornograf* pornogra* erotisch* erotik* sexuell* sexfilm* nacktbild* nacktfoto* nacktvideo* orgas* bordell*
puff_besuch* vergewaltig* kinderschänder* pädophil* paedophil* inzest* geschlechtsverkehr* geschlechtsteil*
missbraucht_~_kind|mädchen|jungen
schickt|schicken_~_nacktbilder|nacktfotos

nigger* kanake kanaken judensau untermensch* heil_hitler sieg_heil hitler* nazi nazis völkermord* herrenrasse
ausländer|juden|muslime|flüchtlinge|zigeuner_sind_~_ungeziefer|dreck|minderwertig|abschaum|dumm|ratten|tiere

enthaupt* geköpft köpft_~_lehrer|mutter|vater|schwester|bruder zerstückel* verstümmel* massak* foltert gefoltert foltern
folter ermordet ermorden mörder mörderin serienmörder* blutbad* erwürgt erwürgen abgeschlachtet abschlachten
schlachtet_~_familie|eltern|kinder|menschen erstochen erstechen ersticht leiche leichen menschenfresser* zerfetzt*
tötet|töten|umbringt|erschießt|erschießen|getötet_~_mutter|vater|schwester|bruder|eltern|baby|lehrer|lehrerin|freund|freunde|kinder|menschen|alle|familie|mitschüler
mutter|vater|mama|papa|schwester|bruder|eltern|baby|lehrer|lehrerin|freund|freunde|kinder|menschen|alle|familie|mitschüler_~_tötet|töten|umbringt|umbringen|erschießt|erschießen|getötet|ersticht
bringt|bringen_~_mutter|vater|schwester|bruder|eltern|baby|lehrer|lehrerin|freunde|mitschüler|familie_um

selbstmord* suizid* selbstverletz* sich_~_umbringen|umbringt|umzubringen|erhängt|erhängen|ritzt|ritzen bringt_sich_um
sich_die_pulsadern magersücht* magersucht sterben_will sterben_möchte  nicht_mehr_leben_will|möchte
hungert_sich_~_dünn|schlank

kokain heroin marihuana kiffen kifft bekifft crystal_meth drogen betrinkt betrinken besäuft besaufen wodka
raucht|rauchen_zigaretten|gras raucht|rauchen_einen_joint trinkt|trinken_bleichmittel schluckt|schlucken_~_tabletten|batterien

bombe_baut|bauen|bastelt|basteln|gebaut baut|bauen|bastelt|basteln_eine_bombe rohrbombe* amoklauf* amok_läuft
pistole_~_in_die_schule terrorist* terrorismus terroranschlag* sprengstoffgürtel* zündet|zünden_das_haus_an

vergast vergasen vergasung ausländer|juden|türken|araber|moslems|muslime|zigeuner|asylanten|migranten_raus
${PEOPLES}|schwarze|schwarzen|behinderte|behinderten_müssen|muss|sollen|sollten|gehören|gehört_~_getötet|sterben|umgebracht|vernichtet|ausgerottet|erschossen|verbrannt|abgeschoben|vertrieben|deportiert|aufgehängt|verrecken|gas|galgen
tod_den|allen|für_~_${PEOPLES}|schwarzen
tötet|töten|erschießt|erschießen|vernichtet|vernichten|verbrennt|verbrennen_~_${PEOPLES}

fasst|fassen|berührt|berühren|streichelt|streicheln_~_mädchen|jungen|kind|tochter|sohn|schüler|schülerin_unter|zwischen_~_rock|kleid|kleidung|unterhose|beine|beinen
fasst|greift|langt_dem|der|einem|einer|seinem|seiner|ihrem|ihrer_~_mädchen|jungen|kind|tochter|sohn|schüler|schülerin_in|unter_die|den|das_hose|unterhose|schlüpfer|rock|kleid begrapscht* befummel*
hand|hände_unter_ihren|ihr_rock|kleid hand|hände|finger_in_~_unterhose|schlüpfer|höschen
verprügelt|verprügeln|prügelt|prügeln|peitscht_~_frau|ehefrau|freundin|sohn|tochter|kind|mama|mutter
schlägt|schlagen_~_frau|ehefrau|freundin|sohn|tochter|kind|kinder|mama|mutter_~_blutig|bewusstlos|ohnmächtig|tot|krankenhausreif

ritzt|ritzen_sich_~_arme|unterarme|pulsader*|handgelenk*|haut schneidet|schneiden_sich_~_unterarme|pulsader*|handgelenk*

wie_man_eine|ein|einen_bombe|pistole|gewehr|waffe_baut|bastelt|herstellt wie_man_eine|ein|einen_bombe|pistole|gewehr|waffe_zu_hause_baut|bastelt|herstellt selbstgebaute*|selbstgebastelte*_pistole|bombe|waffe|gewehr
wie_man_~_sprengstoff|schießpulver|gift_~_herstellt wie_man_gift_zu_hause
gift_für_~_${CLASS} vergiftet|vergiften_~_${CLASS}
zündet|zünden_~_schule|moschee|synagoge|kirche|kindergarten|flüchtlingsheim_an
steckt|stecken_~_schule|moschee|synagoge|kirche|kindergarten|flüchtlingsheim_in_brand
fackelt|fackeln_~_schule|moschee|synagoge|kirche|kindergarten|flüchtlingsheim_ab
`;
