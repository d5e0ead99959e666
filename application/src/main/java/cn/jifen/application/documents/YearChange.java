package cn.jifen.application.documents;

import cn.jifen.domain.kernel.Points;
import java.time.Year;

/** A year's balance before and after what the document is about; they may be equal. */
public record YearChange(Year year, Points before, Points after) {}
