package coop.alveole.domain.evidence;

import coop.alveole.domain.shared.Rule;

/** The rules of the record itself, as the auditor reads them. */
public enum HouseRule implements Rule {
    SEALS_MOVE_FORWARD(
            "RECORD-01",
            "Scellé sans fait nouveau",
            "Un scellé va plus loin que le précédent, qui couvre le registre jusqu'à la position {0}.",
            "Décision de conception : le registre est scellé chaque jour (sécurité §5)"),
    ONE_SEAL_A_DAY(
            "RECORD-02",
            "Déjà scellé ce jour-là",
            "Le registre est scellé une fois par jour au plus ; le dernier scellé est du {0}.",
            "Décision de conception : le registre est scellé chaque jour (sécurité §5)"),
    BACKUPS_MOVE_FORWARD(
            "RECORD-03",
            "Sauvegarde antérieure à la dernière",
            "La dernière sauvegarde notée est du {0} et va jusqu'à la saisie n° {1} : celle-ci ne peut pas s'arrêter avant.",
            "Décision de conception : la dernière bonne sauvegarde est un fait (sécurité §4)"),
    TRIED_BACKUP_WAS_MADE(
            "RECORD-04",
            "Essai d'une sauvegarde qui n'est pas notée",
            "On essaie de restaurer une sauvegarde qui a été notée ; la dernière va jusqu'à la saisie n° {0}.",
            "Décision de conception : une restauration est essayée chaque mois (sécurité §4)"),
    EPOCHS_MOVE_FORWARD(
            "RECORD-05",
            "Époque déjà ouverte",
            "Le registre en est à l'époque n° {0} : une restauration avec perte en ouvre une suivante.",
            "Décision de conception : une perte acceptée ouvre une époque (sécurité §5)");

    private final Text text;

    HouseRule(String lawId, String title, String statement, String source) {
        text = new Text(lawId, title, statement, source);
    }

    @Override
    public Text text() {
        return text;
    }
}
