/** How rules are written: see `unfit-words.ts`. */
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
`;
