package planted.nobodywritestotheterminal.command.membership;

final class Prints {
    void say() {
        System.out.println("signed");
    }
}
