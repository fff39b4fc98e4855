/** How rules are written: see `unfit-words.ts`. */
/** Only nouns: "black" and "chinese" are cats and lanterns too. */
const PEOPLES =
  'jews|muslims|arabs|turks|gypsies|blacks|africans|asians|mexicans|immigrants|migrants|refugees|foreigners|gays|homosexuals|lesbians|christians';
const FAMILY =
  'wife|husband|girlfriend|boyfriend|son|daughter|child|children|kid|kids|mother|mum|mom|mummy|mommy|father|dad|daddy';
const CLASS =
  'teacher|teachers|classmate|classmates|mother|mum|mom|mummy|mommy|father|dad|daddy|parents|sister|brother';

export const ENGLISH = `
fuck* motherfuck* shit shits shitty bullshit* cunt cunts cocksuck* dickhead* bitch bitches bastard bastards asshole*
arsehole* whore whores slut sluts slutty wanker* twat twats jizz blowjob* handjob* blow_job* hand_job* cumshot*

dildo* porn* hentai orgasm* masturb* erotic* sex sexy sexual* sexting sexier nude nudes nudity topless stripper*
striptease* prostitut* brothel* fetish* bdsm incest* pedophil* paedophil* rape raped rapes raping rapist* molest
molested molesting molester* genital* penis vagina private_parts naked_picture* naked_photo* strip|strips_naked
undress|undresses|undressing_~_stranger|uncle|man|camera|webcam sends|send|sending_~_naked|nude*

nigger* nigga* faggot faggots kike kikes retarded tranny wetback* white_power white_supremac* heil_hitler hitler* nazi
nazis ku_klux* holocaust* genocid* lynched lynching lynch_mob subhuman* master_race ethnic_cleansing
jews|muslims|immigrants|refugees|gypsies|gays|foreigners_are_~_vermin|inferior|evil|animals|stupid|rats|dirty|filthy

behead* decapitat* disembowel* dismember* mutilat* massacr* tortured torturing tortures gore gory bloodbath*
slaughtered slaughters slaughtering stabbed stabbing stab|stabs_to_death strangled strangles strangling murders murdered
murderer* murdering corpse corpses serial_killer* cannibal* blood_everywhere
kill|kills|killed|killing|murder_everyone|everybody|people|children|kids
kill|kills|killed|killing|murder_his|her|their|my|your|the|a|all_~_mother|father|mum|mom|mommy|mummy|dad|daddy|sister|brother|parents|baby|classmate|classmates|teacher|friend|friends|people|child|children|kids|family|puppy|kitten|neighbour|neighbor
stab|stabs|shoot|shoots_his|her|their|my|your|the|a|all_mother|father|mum|mom|mommy|dad|daddy|sister|brother|parents|baby|classmates|teacher|friend|friends|people|children|kids|family

suicid* self_harm* kill|kills|killed|killing|hang|hangs|hanged|hanging|cutting|starve|starves|starving_himself|herself|themselves|myself|yourself
cut|cuts|slit|slits_her|his|their|my|your_wrist|wrists|throat anorexi* pro_ana want|wants|wanted_to_die
end|ends|ending_her|his|their|my|your_life

cocaine heroin meth methamphetamin* crystal_meth marijuana lsd vape vapes vaping get|gets|getting|got_drunk vodka
smoke|smokes|smoking_weed|pot|crack|cigarettes|cigarette|joints drink|drinks|drinking_bleach
swallow|swallows|eat|eats_~_pills|bleach|batteries

make|makes|making|build|builds|building_a|pipe_bomb pipe_bomb* nail_bomb* school_shoot* shoot|shoots_up gun_to_school
terrorist* terrorism* choking_game

${PEOPLES}_should|must|shall|deserve_~_killed|die|gassed|shot|hanged|burned|exterminated|expelled|deported
black|brown|white|jewish|muslim|gay|disabled_people|children|kids_should|must|shall|deserve_~_killed|die|gassed|shot|hanged|burned|exterminated|expelled|deported
kill|kills|killing|shoot|shoots|exterminate|burn|hang|lynch|deport_~_${PEOPLES} gas|gassing_the|all|those_~_${PEOPLES} death_to_~_${PEOPLES}
throw|kick|chase_~_${PEOPLES}_out get_rid_of_~_${PEOPLES}

touch|touches|touching|stroke|strokes|stroking|grope*|fondle*_~_girl|girls|boy|boys|child|children|kid|kids|daughter|son|niece|nephew_under|underneath|inside|between_~_skirt|dress|clothes|knickers|panties|underwear|underpants|pants|legs
hand|hands|fingers_up|under|down|inside_~_girl|boy|child|kid|daughter|son_s_skirt|dress|clothes|knickers|panties|underwear|underpants|pants
hand|hands|fingers_in|into_~_girl|boy|child|kid|daughter|son_s_knickers|panties|underwear|underpants|pants
hand|hands|fingers_up|under|down|inside_his|her_skirt|knickers|panties|underwear|underpants
beat|beats|beating|hit|hits|hitting|punch|punches|kick|kicks|whip|whips|slap|slaps_~_${FAMILY}_until|till_~_bleed*|blood|unconscious|faint*|dead|dies
beat|beats|beating|hit|hits|hitting|punch|punches|whip|whips_~_${FAMILY}_with_~_belt|fist|fists|whip|cane
beat|beats|beaten|beating|kick|kicks|kicked_~_to_death beat|beats|beating_~_bloody|unconscious wife_beater*

cut|cuts|cutting|slice|slices|slicing_her|his|their|my|your_~_arm|arms|leg|legs|thighs|skin_with_~_razor|razors|blade|blades
razor|blade_across|over|into_her|his|their|my|your_~_arm|arms|wrist|wrists|skin
hurt|hurts|hurting|harm|harms|harming|cut|cuts|burn|burns_herself|himself|themselves|myself|yourself_on_purpose|to_feel

how_to_make|build_a|an_~_real|working|homemade_gun|pistol|rifle|bomb how_to_make|build_a|an_gun|pistol|rifle|bomb|grenade
homemade|improvised_gun|guns|pistol|rifle|weapon|weapons|bomb|bombs|explosive*|grenade|poison
how_to_make|mix|brew|cook_~_poison_at|for|in_~_home|school|${CLASS} how_to_make|mix|cook_~_explosive|explosives|gunpowder|napalm|cyanide
poison|poisons|poisoning_his|her|their|my|your|the|a|all_~_${CLASS} poison_for_his|her|their|my|your|the_~_${CLASS}
burn|burns|burning_down_the|a|our|their|his|her_school|kindergarten|church|mosque|synagogue burn|burns|burning_the|a|our|their|his|her_school|kindergarten|church|mosque|synagogue_down
set|sets|setting_fire_to_~_school|kindergarten|church|mosque|synagogue|cat|dog|puppy|kitten set|sets|setting_~_school|kindergarten|church|mosque|synagogue|cat|dog|puppy|kitten_on_fire
teach|teaches|teaching|dare|dares_~_play|playing_with_matches
`;
