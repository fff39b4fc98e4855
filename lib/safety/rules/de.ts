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
`;
