const PEOPLES =
  'juifs|musulmans|arabes|tsiganes|gitans|roms|immigrés|migrants|réfugiés|étrangers|africains|turcs|homosexuels|homos';
const CLASS = 'maîtresse|maître|professeur|camarades|mère|maman|père|papa|parents|sœur|soeur|frère';

export const FRENCH = `
putain putains pute putes connard* connasse* enculé* encule* enculer salope* salopard* merde merdes merdique* bordel_de
nique_ta_mère niquer fils_de_pute couilles chier pédé pédés pd tapette_de branler branlette* foutre_la_gueule
porno pornos pornograph* érotiqu* erotique* sexe sexuel* sexy orgasm* masturb* prostitu* viol violer viole|viols_une|un|la
violée violées violeur* pédophil* inceste* partie|parties_intimes photos_nues|nue|dénudées nus_devant strip_tease
déshabill*_~_devant|pour_~_inconnu|oncle|homme|caméra|webcam envoie|envoyer_~_nue|nues|dénudées

nègre* bougnoul* youpin* sale_arabe|juif|noir|nègre|race heil_hitler hitler* nazi nazis génocid* race_supérieure
juifs|musulmans|arabes|immigrés|étrangers|gitans_sont_~_vermine|inférieurs|rats|sales|stupides|animaux|parasites

décapit* démembr* mutil* massacr* torturer torturent torturé* égorg* éventr* poignardé* poignarde poignarder étrangle étrangler étranglé*
assassin assassins assassine assassiné* assassiner meurtr* cadavre* bain_de_sang cannibal* tueur_en_série
tue|tuer|tué|tuent|abattre|abat_sa|son|ses|la|le|les|ma|mon|mes|leur|leurs|un|une|tout|tous_~_mère|père|maman|papa|sœur|soeur|frère|parents|bébé|maître|maîtresse|professeur|ami|amis|enfants|gens|famille|camarades|chien|monde

suicid* automutil* se_mutile|scarifie|scarifier s_ouvrir|ouvre_les_veines veut|voulait|veux_mourir
mettre|met_fin_à_ses|sa_jours|vie anorexi* plus_envie_de_vivre arrête|arrêter_de_manger_pour

cocaïne cocaine héroïne_et_de_la|du marijuana cannabis drogue drogues se_drogue|droguer joint_de_cannabis vodka ivre_mort
se_saoule|saouler|soûle|soûler fume|fumer_~_cigarettes|cigarette|herbe|joint boit|boire_~_javel
avale|avaler_~_pilules|piles|comprimés|javel

fabrique|fabriquer|fabriquent_une_bombe bombe_artisanale terrorist* terrorism* attentat*
pistolet|fusil_~_à_l_école fusillade_~_école tire|tirer_sur_~_camarades|élèves|enfants|gens|maîtresse|parents

${PEOPLES}_doivent|devraient|méritent_~_mourir|tués|gazés|expulsés|brûlés|exterminés|pendus|fusillés
les_noirs_doivent|devraient|méritent_~_mourir|tués|gazés|expulsés|brûlés|exterminés|pendus|fusillés
mort_aux_${PEOPLES}|noirs mort_à_tous_les|ces_${PEOPLES}|noirs juifs|arabes|musulmans|immigrés_dehors
tue_les_${PEOPLES} tuer|tuez|tuons|gazer|gazez|exterminer|exterminez|expulser|fusiller_~_${PEOPLES}

touche|toucher|caresse|caresser|tripote|tripoter|pelote|peloter_~_fille|fillette|garçon|enfant|élève|nièce_sous|entre_~_jupe|robe|vêtements|culotte|jambes
main|mains|doigts_sous_~_jupe|robe_de|d_~_fille|fillette|enfant main|mains|doigts_dans_~_culotte|slip
frappe|frapper|bat|battre|tabasse|tabasser|fouette|fouetter_~_femme|épouse|copine|fils|fille|enfant|enfants|mère|maman_jusqu_au_sang
frappe|frapper|bat|battre|tabasse|tabasser|fouette|fouetter_~_femme|épouse|copine|fils|fille|enfant|enfants|mère|maman_jusqu_à_ce_qu|que_~_saigne|saignent|évanouisse
frappe|frapper|bat|battre|fouette|fouetter_~_femme|épouse|copine|fils|fille|enfant|enfants|mère|maman_avec_~_ceinture|fouet|poings tabasse|tabasser_~_femme|épouse|copine

se_coupe|couper|entaille|entailler|taillade|taillader|lacère|lacérer_les|ses_bras|poignets|cuisses|veines

pistolet|arme|fusil|grenade|poison|explosif|explosifs_artisanal|artisanale|artisanaux fabriquer|fabrique|construire_un|une_pistolet|arme|fusil|grenade_~_maison
comment_fabriquer|faire|construire_un|une|des_fusil|grenade|explosif|explosifs|silencieux
comment_fabriquer|faire|préparer_~_poison_~_maison|maîtresse|maître poison_~_pour_~_${CLASS} empoisonne|empoisonnent|empoisonner_~_${CLASS}
met|mettent|mettre|mettons_le_feu_à|au|aux_~_école|collège|mosquée|synagogue|église|maternelle
incendient|incendier_~_école|collège|mosquée|synagogue|église|maternelle brûler|brûlent_l|la|une_école|mosquée|synagogue|église
`;
