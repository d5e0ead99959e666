package cn.jifen.domain.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 第三十九条: “暂停或终止人次达到50%及以上的，暂停该机构协议”. */
class Article39Test {

  @ParameterizedTest(name = "{0} times of {1} people: {2}")
  @CsvSource({
    "4, 10, false",
    "5, 10, true",
    "6, 10, true",
    "5, 11, false",
    "6, 11, true",
    "0, 1, false",
    "1, 1, true",
    "0, 0, false",
    "1, 0, false",
    // times are person-times and may exceed the people
    "3, 2, true",
    "1073741823, 2147483647, false",
    "1073741824, 2147483647, true"
  })
  void halfOfThePeopleIsReachedAtHalf(int times, int people, boolean reached) {
    assertEquals(reached, Article39.isReached(times, people));
  }

  @ParameterizedTest(name = "{0} times with {1} people: {2}")
  @CsvSource({
    "39,100,false",
    "40,100,true",
    "41,100,true",
    "49,100,true",
    "50,100,false",
    "50,101,true",
    "51,101,false",
    "2,5,true",
    "3,7,true",
    "4,11,false",
    "0,1,false",
    "0,0,false"
  })
  void fromFortyPerCentOnItIsNearUntilHalfIsReached(int times, int people, boolean near) {
    assertEquals(near, Article39.isNear(times, people));
  }
}
