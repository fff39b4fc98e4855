const PEOPLES =
  'judíos|musulmanes|moros|árabes|gitanos|inmigrantes|migrantes|refugiados|extranjeros|africanos|turcos|gays|homosexuales';
const CLASS =
  'maestra|maestro|profesor|profesora|compañeros|madre|mamá|padre|papá|padres|hermana|hermano|hermanita|hermanito';

export const SPANISH = `
joder jodido* jodida* puta putas puto putos hijo_de_puta hijos_de_puta hijoputa* mierda mierdas cabrón cabron cabrones
coño coños gilipollas pendejo* pendeja* chinga chingar chingada* culero* maricón maricon maricones zorra_de verga vergas
follar follando polla_en mamada* hostia_puta

porno pornos pornograf* pornográf* erótic* erotic* sexo sexual* sexuales sexy orgasm* masturb* prostitu* burdel* violar
viola_a violada* violado violador* pedófil* pederast* incest* partes_íntimas partes_privadas fotos_desnuda|desnudas|desnudo
desnuda|desnudo|desnuda|desvisten|desnudan_~_desconocido|cámara|webcam|tío|hombre
se_desnuda|desnude|desviste_~_desconocido|cámara|webcam|tío|hombre envía|enviar|manda|mandar_~_desnuda|desnudas|desnudo

negrata* sudaca* heil_hitler hitler* nazi nazis genocid* raza_superior raza_aria
judíos|musulmanes|inmigrantes|gitanos|moros|extranjeros_son_~_ratas|inferiores|basura|escoria|animales|sucios|tontos|parásitos

decapit* descuartiz* mutil* masacr* torturar torturan torturad* degüell* degoll* apuñala apuñalar apuñalad* estrangul* asesin* cadáver*
baño_de_sangre caníbal* canibal* destrip*
mata|matar|mató|matan|dispara|disparar_~_madre|padre|mamá|papá|hermana|hermano|hermanita|hermanito|padres|bebé|maestra|maestro|profesor|amigo|amigos|niños|gente|familia|compañeros|perro|todos

suicid* autolesi* se_ahorca|ahorcar se_corta_las_venas se_corta_los_brazos
ahorcarse cortarse_~_venas|brazos|muñecas quiere|quería|quiero_morir|morirse quitarse_la_vida anorexi* anoréxic*
deja|dejar_de_comer_para

cocaína cocaina heroína_y_otras inyecta*_heroína marihuana drogas drogarse se_droga|emborracha emborracharse borrachera*
vodka fuma|fumar|fuman_~_cigarrillos|cigarrillo|porros|porro|hierba bebe|beber_lejía traga|tragar|tragarse_~_pastillas|pilas

fabrica|fabricar|fabrican_una_bomba bomba_casera terrorist* terrorism* atentado*
pistola|fusil|rifle_al_colegio pistola|fusil|rifle_a_la_escuela tiroteo* 

${PEOPLES}_deben|deberían|tienen|merecen_~_morir|muertos|gaseados|expulsados|exterminados|quemados|fusilados|ahorcados
los_negros_deben|deberían|tienen|merecen_~_morir|muertos|gaseados|expulsados|exterminados|quemados|fusilados|ahorcados
muerte_a_~_${PEOPLES} muerte_a_los_negros mata|matar|maten|gasear|exterminar|fusilar|expulsar_~_${PEOPLES} mata|matar|maten|gasear|exterminar|fusilar|expulsar_a_~_${PEOPLES}

toca|tocar|acaricia|acariciar|manosea|manosear_~_niña|niño|niñas|niños|hija|hijo|alumna|alumno_bajo|debajo|entre_~_falda|vestido|ropa|bragas|calzoncillos|piernas
toca|tocar|acaricia|acariciar|manosea|manosear_~_niña|niño|niñas|niños|hija|hijo|alumna|alumno_por_debajo_~_falda|vestido|ropa
mano|manos|dedos_bajo|debajo_~_falda|vestido_de_~_niña|niño|hija|alumna mano|manos|dedos_bajo|dentro_~_bragas|calzoncillos
pega|pegar|golpea|golpear|azota|azotar_~_mujer|esposa|novia|hijo|hija|hijos|madre|mamá|niño|niña_hasta_~_sangra|sangre|sangrar|desmaya|matarla|matarlo
pega|pegar|golpea|golpear|azota|azotar_~_mujer|esposa|novia|hijo|hija|hijos|madre|mamá|niño|niña_con_~_cinturón|látigo|puños maltrata|maltratar_~_mujer|esposa

se_corta_~_piel|muslos se_corta_las_muñecas cortarse_~_piel|muslos

pistola|arma|granada|escopeta|explosivo|explosivos|veneno_casera|casero|caseros cómo_fabricar|hacer|construir_un|una_rifle|fusil|granada|explosivo
cómo_fabricar|hacer|preparar_~_veneno_~_casa|maestra|maestro veneno_~_para_~_${CLASS} envenena|envenenan|envenenar_~_${CLASS}
incendia|incendian|incendiar|queman|quemar_el|la|su|una_colegio|escuela|mezquita|sinagoga|iglesia|guardería
prende|prenden|prender_fuego_al_colegio prende|prenden|prender_fuego_a_la|una|su_escuela|mezquita|sinagoga|iglesia|guardería
`;
