/** The connection to MySQL or to the embedded H2, transactions, migrations, and who may what. */
@org.jspecify.annotations.NullMarked
package cn.jifen.persistence.database;
