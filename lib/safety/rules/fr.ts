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
`;
