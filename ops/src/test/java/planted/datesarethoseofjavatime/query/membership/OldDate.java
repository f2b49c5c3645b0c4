package planted.datesarethoseofjavatime.query.membership;

import java.util.Date;

final class OldDate {
    @SuppressWarnings("JavaUtilDate") // this is what is planted
    Date date = new Date(0);
}
