/** The borders between modules and packages, as tests over the compiled classes. */
package cn.jifen.architecture;
